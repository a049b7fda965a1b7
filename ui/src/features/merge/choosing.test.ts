import { beforeAll, expect, it } from "vitest";
import type { KnownJob, MergeLook, SearchHit } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { candidates, happenings, ofHits } from "./choosing";

beforeAll(() => speak("en"));

const stage = { id: "s", kind: "applied" as const, name: null, position: 2, hidden: false };
const known: KnownJob = {
  job_id: "j",
  title: "Backend developer",
  employer: "Fjelltopp",
  stage,
  furthest: "applied",
  stage_since: "2026-03-02",
  why: null,
  saved_on: "2026-03-01",
  saved_days_ago: 30,
  applied_on: "2026-03-02",
  in_trash: false,
  archive: null,
};
const hit = (job_id: string, archive: string | null): SearchHit => ({
  job_id,
  title: "Cook",
  employer: "Hotel",
  city: null,
  stage_id: "s",
  stage_kind: "applied",
  archive,
  snippet: null,
  exact: true,
});

it("candidates say how they are alike and how they stand", () => {
  const [choice] = candidates([{ ...known, likeness: "same_position" }], "2026-04-01");
  expect(choice?.told).toBe("Fjelltopp · the same position · Applied · sent 2 Mar");
});

it("neither the job itself nor one of an earlier search can be chosen", () => {
  const found = ofHits([hit("a", null), hit("b", "Autumn"), hit("c", null)], "a", [
    { ...stage, name: "Sent" },
  ]);
  expect(found).toEqual([{ job: "c", title: "Cook", told: "Hotel · Sent" }]);
});

it("a look tells everything that would change and nothing else", () => {
  const bare: MergeLook = {
    keep: known,
    drop: known,
    takes: [],
    fields: [],
    stage,
    applied_on: null,
    saved_on: known.saved_on,
    letter: "nothing",
  };
  expect(happenings(bare, "2026-04-01")).toEqual([
    "It stands in Applied afterwards.",
    "The other one holds nothing of its own.",
    "The other one lies in the trash then and leads to this one. Undo parts them again.",
  ]);
  const full: MergeLook = {
    ...bare,
    takes: [
      { what: "ads", count: 1 },
      { what: "notes", count: 2 },
    ],
    fields: ["pay", "deadline"],
    applied_on: "2026-02-02",
    saved_on: "2026-02-01",
    letter: "becomes_note",
  };
  const told = happenings(full, "2026-04-01");
  expect(told).toContain("It counts as sent 2 Feb.");
  expect(told).toContain("It counts as saved 1 Feb.");
  expect(told).toContain("It takes over: 1 ad, 2 notes.");
  expect(told).toContain("These facts come from the other one: pay, deadline.");
  expect(told).toContain("Both have a letter. The other one’s text becomes a note.");
});
