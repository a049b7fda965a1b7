import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useBackend } from "../../backend/backend";
import type { ImportLook, RowLook } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { none, withColumn, withDates, withPart, withRow, withStatus } from "./answers";
import { answer, answered, bringIn, goOn, inHand, letGo, refusal, stop, takeFile } from "./intake.svelte";
import { isTable } from "./kinds";
import { doubtText, fieldName, headerName, outcomeText, sourceName, undatedText } from "./wording";

beforeAll(() => speak("en"));

const row: RowLook = {
  part: 0,
  line: 7,
  outcome: "made",
  why: null,
  title: "Dev",
  employer: "Entur",
  stage: "applied",
  applied_on: "2026-03-01",
  saved_on: null,
  deadline: "",
  pay: "",
  notes: 0,
  into: null,
  undated: [],
  doubts: [],
};

const look: ImportLook = {
  name: "jobs.csv",
  parts: [],
  fields: ["title", "employer"],
  counts: { rows: 1, made: 1, merged: 0, people: 0, left_out: 0, doubtful: 0 },
  remembered: false,
  open: 0,
  doubtful: 0,
};

describe("answers", () => {
  it("are kept for each part, the last one of a column counting", () => {
    let said = withColumn(none, 1, 2, "title");
    said = withColumn(said, 1, 2, "employer");
    said = withDates(said, 1, 3, "mdy");
    said = withStatus(said, 1, "spurt", "screening");
    said = withPart(said, 0, false);
    expect(said.parts).toEqual([
      {
        part: 1,
        included: null,
        columns: [{ column: 2, field: "employer" }],
        dates: [{ column: 3, order: "mdy" }],
        statuses: [{ words: "spurt", stage: "screening" }],
      },
      { part: 0, included: false, columns: [], dates: [], statuses: [] },
    ]);
    expect(none.parts).toEqual([]);
  });

  it("leave a row out once and take it in again", () => {
    const out = withRow(withRow(none, { part: 0, line: 3 }, false), { part: 0, line: 3 }, false);
    expect(out.left_out).toEqual([{ part: 0, line: 3 }]);
    expect(withRow(out, { part: 0, line: 3 }, true).left_out).toEqual([]);
  });
});

describe("words", () => {
  it("say what comes of a row", async () => {
    expect(outcomeText(row)).toBe("New job");
    expect(outcomeText({ ...row, outcome: "left_out", why: "totals" })).toContain("sums up the others");
    const into = { job_id: "1", line: null, title: "Dev", employer: "Entur" };
    expect(outcomeText({ ...row, outcome: "merged", into })).toContain("Dev, Entur");
    expect(outcomeText({ ...row, outcome: "same_person", into: { ...into, employer: "" } })).toMatch(
      /: Dev$/,
    );
    expect(outcomeText({ ...row, outcome: "joined", into: { ...into, line: 2 } })).toMatch(/2$/);
    await speak("nb");
    expect(outcomeText(row)).toBe("Ny stilling");
    await speak("en");
  });

  it("tell of cells, days and columns", () => {
    expect(doubtText({ column: 1, header: "Lønn", text: "mye", why: "pay" })).toBe(
      "Lønn: “mye” (no pay can be read)",
    );
    expect(doubtText({ column: 1, header: "Tittel", text: "", why: "no_title" })).toBe(
      "the row has no title",
    );
    expect(undatedText(row)).toBeUndefined();
    expect(undatedText({ ...row, undated: ["interview", "offer"] })).toContain("Interview, Offer");
    expect([headerName("", 2), headerName("Frist", 2)]).toEqual(["Column 3", "Frist"]);
    expect([fieldName("title"), fieldName("new"), sourceName("huntr")]).toEqual(["Title", "new", "Huntr"]);
  });
});

describe("a file that is brought", () => {
  it("is a table by its kind, a page is not", () => {
    const tables = ["a.CSV", "b.xlsx", "c.zip", "loype-2026.json", "applications.md", "d.age"];
    expect(tables.every(isTable)).toBe(true);
    expect(["ad.html", "note.txt", "ad.json", "README.md"].some(isTable)).toBe(false);
  });
});

describe("the intake", () => {
  let calls: string[];
  let answers: Record<string, (input: unknown) => unknown>;

  beforeEach(() => {
    letGo();
    calls = [];
    answers = {
      "incoming.begin": () => ({ incoming_id: "f", part_bytes: 4 }),
      "incoming.part": () => ({}),
      "incoming.end": () => ({}),
      "incoming.drop": () => ({}),
      "import.look": () => look,
      "import.run": () => ({ made: 1, merged: 0, unchanged: 0, people: 0, left_out: 0 }),
      "import.progress": () => ({ phase: "idle", done: 0, total: 0 }),
      "import.stop": () => ({}),
    };
    useBackend({
      call: async (name, input) => {
        calls.push(name);
        const said = answers[name]?.(input);
        if (said === undefined) throw { code: "import_empty", params: { name: "jobs.csv" } };
        return Promise.resolve(said);
      },
      onChanged: () => () => undefined,
    });
  });

  it("goes from a file over its columns and rows to the end", async () => {
    await takeFile(new File(["a;b\n1;2\n"], "jobs.csv"));
    expect(inHand()).toMatchObject({ step: "columns", id: "f" });
    expect(calls.filter((name) => name === "incoming.part")).toHaveLength(2);
    await answer({ ...answered(), dates: "mdy" });
    expect(answered().dates).toBe("mdy");
    goOn("rows");
    await bringIn();
    expect(inHand()).toMatchObject({ step: "done", done: { made: 1 } });
    letGo();
    expect(inHand()).toEqual({ step: "file" });
    expect(answered()).toEqual(none);
  });

  it("stays where it was when the core refuses, and says why", async () => {
    answers["import.look"] = () => undefined;
    await takeFile(new File(["x"], "jobs.csv"));
    expect(inHand().step).toBe("file");
    expect(refusal()?.code).toBe("import_empty");
    answers["import.look"] = () => look;
    await takeFile(new File(["x"], "jobs.csv"));
    goOn("rows");
    answers["import.run"] = () => undefined;
    await bringIn();
    expect(inHand().step).toBe("rows");
    stop();
    expect(calls).toContain("import.stop");
  });
});
