import { beforeAll, describe, expect, it } from "vitest";
import type { Stage, TableColumn, TableRow } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { allColumns, cellText } from "./cells";
import { editingOf } from "./editing";

const stages: Stage[] = [{ id: "s", kind: "applied", name: null, position: 2, hidden: false }];
const bare: TableRow = {
  job_id: "j",
  stage_id: "s",
  title: "Utvikler",
  employer: "Entur",
  orgnr: null,
  city: null,
  places: [],
  deadline: { kind: "unknown", text: null },
  next: { kind: "sent", on: "2026-11-01", days: 21 },
  warning: null,
  pay: null,
  target: null,
  floor: null,
  source: null,
  ad_state: null,
  found_at: null,
  tags: [],
  form: null,
  share: null,
  workplace: null,
  required_degree: "unknown",
  languages_required: [],
  posted_on: null,
  starts: null,
  saved_on: "2026-10-20",
  applied_on: null,
  quiet_days: null,
  last_event_on: null,
  follow_up_on: null,
};
const full: Partial<TableRow> = {
  orgnr: "917422575",
  city: "Oslo",
  places: ["Oslo", "Bergen"],
  deadline: { kind: "date", at: "2026-12-06", text: "6. desember" },
  warning: { kind: "quiet", days: 21 },
  target: { target_id: "t", step: "stretch", over_expected_ore: 12_300_000, over_walk_away_ore: 20_000_000 },
  floor: { verdict: "below", margin_ore: -2_840_000, is_condition: true, stale: false },
  tags: [
    { tag_id: "1", name: "Favoritt" },
    { tag_id: "2", name: "Ønske" },
  ],
  form: "permanent",
  share: { min_percent: 50, max_percent: 80 },
  workplace: "hybrid",
  required_degree: "master",
  languages_required: ["nb", "en"],
  starts: { on: null, text: "Etter avtale" },
  applied_on: "2026-11-01",
  quiet_days: 21,
  last_event_on: "2025-11-01",
  follow_up_on: "2026-11-21",
  ad_state: "closed",
  source: "finn.no",
};

const cell = (column: TableColumn, more: Partial<TableRow> = {}) => {
  const { text, tone } = cellText(column, { ...bare, ...more }, stages, "2026-11-22");
  return [text.replaceAll("\u202f", " ").replaceAll("\u00a0", " "), tone];
};

beforeAll(() => speak("en"));

describe("a cell", () => {
  it.each<[TableColumn, string, string]>([
    ["title", "Utvikler", "plain"],
    ["stage", "Applied", "plain"],
    ["deadline", "6 Dec", "plain"],
    ["next", "Quiet for 21 d", "amber"],
    ["target", "+123k · Stretch", "moss"],
    ["floor", "−28k", "rust"],
    ["applied_on", "1 Nov", "plain"],
    ["last_event", "1 Nov 2025", "plain"],
    ["quiet", "21 days", "amber"],
    ["follow_up", "21 Nov", "rust"],
    ["tags", "Favoritt, Ønske", "plain"],
    ["places", "Oslo · Bergen", "plain"],
    ["form", "Permanent", "plain"],
    ["share", "50–80%", "plain"],
    ["starts", "Etter avtale", "plain"],
    ["ad_state", "Closed", "plain"],
    ["orgnr", "917 422 575", "plain"],
    ["source", "finn.no", "plain"],
  ])("of %s says %s", (column, text, tone) => expect(cell(column, full)).toEqual([text, tone]));

  it("is empty where nothing is known", () => {
    const known: TableColumn[] = ["title", "employer", "stage", "next", "saved_on"];
    for (const column of allColumns.filter((column) => !known.includes(column))) {
      expect(cell(column), column).toEqual(["", "plain"]);
    }
  });

  it("keeps below the floor quiet where it is no condition", () => {
    const floor = { verdict: "below", margin_ore: -2_840_000, is_condition: false, stale: false } as const;
    expect(cell("floor", { floor })).toEqual(["−28k", "plain"]);
    expect(cell("floor", { floor: { ...floor, verdict: "unknown", margin_ore: null } })[1]).toBe("quiet");
  });

  it("says the day to follow up in its colour", () => {
    const tones = ["2026-11-21", "2026-11-22", "2026-11-23"].map(
      (on) => cell("follow_up", { follow_up_on: on })[1],
    );
    expect(tones).toEqual(["rust", "fjord", "plain"]);
  });
});

it("is edited as what it shows, or not at all", () => {
  const readonly = allColumns.filter((column) => !editingOf(column));
  expect(readonly).toEqual([
    "target",
    "floor",
    "quiet",
    "last_event",
    "source",
    "found_at",
    "saved_on",
    "ad_state",
  ]);
  expect(editingOf("degree")).toEqual({ kind: "field", field: "required_degree" });
  expect(editingOf("stage")).toEqual({ kind: "stage" });
});
