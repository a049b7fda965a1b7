import { beforeAll, describe, expect, it } from "vitest";
import type { AlreadyJob, KnownJob } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { question } from "./asking";
import { likeness, outcome, standing } from "./wording";

beforeAll(() => speak("en"));

const known: KnownJob = {
  job_id: "j",
  title: "Backend developer",
  employer: "Fjelltopp",
  stage: { id: "s", kind: "applied", name: null, position: 2, hidden: false },
  furthest: "applied",
  stage_since: "2026-03-02",
  why: null,
  saved_on: "2026-03-01",
  saved_days_ago: 30,
  applied_on: "2026-03-02",
  in_trash: false,
  archive: null,
};
const rejected: KnownJob = {
  ...known,
  stage: { ...known.stage, kind: "rejected" },
  furthest: "interview",
  why: { reason: "pay", note: "700 was the end" },
};
const archive = { archive_id: "a", name: "Autumn 2026", ended_on: "2026-11-22" };

describe("what came of a job", () => {
  it.each<[KnownJob, string]>([
    [known, "Applied"],
    [{ ...known, stage: { ...known.stage, name: "Sent" } }, "Sent"],
    [rejected, "Rejected after Interview · The pay: 700 was the end"],
    [{ ...rejected, furthest: "saved", why: null }, "Rejected"],
    [{ ...rejected, why: { reason: "other", note: null } }, "Rejected after Interview · Something else"],
    [{ ...known, archive }, "Applied · in the search “Autumn 2026”"],
    [{ ...known, in_trash: true }, "Applied · in the trash"],
  ])("%#", (job, words) => expect(outcome(job)).toBe(words));

  it("is told with the day it was sent or saved", () => {
    expect(standing(known, "2026-04-01")).toBe("Applied · sent 2 Mar");
    expect(standing({ ...known, applied_on: null }, "2026-04-01")).toBe("Applied · 1 Mar");
    expect(standing({ ...known, in_trash: true }, "2026-04-01")).toBe("Applied · in the trash");
  });
});

it.each<[Partial<AlreadyJob>, string]>([
  [{ likeness: "same_ad" }, "You applied for this one 2 Mar"],
  [{ likeness: "same_position", applied_on: null }, "You saved the same position 1 Mar"],
  [{ likeness: "same_employer" }, "You applied to this employer 2 Mar"],
])("says how it is like the one in hand (%#)", (more, words) => {
  expect(likeness({ ...known, likeness: "same_ad", ...more }, "2026-04-01")).toBe(words);
});

describe("the question while one types", () => {
  it.each([
    ["", "", "", undefined],
    ["Cook", " ", "", undefined],
    ["", "", "no link", undefined],
    ["", "", "x.no/1", { title: "", employer: "", url: "x.no/1" }],
    [" Cook ", "Hotel", "", { title: "Cook", employer: "Hotel", url: null }],
    ["x".repeat(301), "Hotel", "", undefined],
  ])("%#", (title, employer, link, asked) => expect(question(title, employer, link)).toEqual(asked));
});
