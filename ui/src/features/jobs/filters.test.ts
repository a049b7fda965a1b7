import { beforeAll, describe, expect, it } from "vitest";
import type { SortKey, Stage, StageKind, TableFilter } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { sameArrangement, sortedBy } from "./desk.svelte";
import {
  chipText,
  emptyFilter,
  filterKinds,
  kindsThatAre,
  meansSomething,
  rangeOf,
  ranges,
  stagesOf,
  toggled,
  withRange,
  withStage,
  type DeadlineFilter,
  type StageFilter,
} from "./filters";

const kinds: StageKind[] = ["saved", "applied", "rejected"];
const stages: Stage[] = kinds.map((kind, position) => ({
  id: kind,
  kind,
  name: null,
  position,
  hidden: false,
}));
const names = { stages, tags: [{ tag_id: "t", name: "Favoritt", jobs: 2 }], today: "2026-11-22" };
const deadline = (more: Partial<DeadlineFilter>): DeadlineFilter => ({
  by: "deadline",
  sorts: [],
  from: null,
  to: null,
  ...more,
});

beforeAll(() => speak("en"));

describe("a chip", () => {
  it.each<[TableFilter, string]>([
    [emptyFilter("stage"), "Stage: any"],
    [{ by: "stage", stages: ["saved"], kinds: ["applied"] }, "Stage: Saved, Applied"],
    [{ by: "stage", stages: [], kinds }, "Stage: Saved + 2 more"],
    [{ by: "employer", names: ["Entur", "DNB"] }, "Employer: Entur, DNB"],
    [{ by: "city", names: [] }, "City: any"],
    [
      deadline({ sorts: ["asap"], to: { kind: "in_days", days: -1 } }),
      "Deadline: As soon as possible, Passed",
    ],
    [
      deadline({ from: { kind: "on", on: "2026-12-01" }, to: { kind: "on", on: "2027-01-05" } }),
      "Deadline: 1 Dec–5 Jan 2027",
    ],
    [deadline({ to: { kind: "on", on: "2026-12-01" } }), "Deadline: to 1 Dec"],
    [{ by: "target", steps: ["stretch"] }, "Against target: Stretch"],
    [{ by: "floor", verdicts: ["below"] }, "Against pay floor: Below"],
    [{ by: "tag", tags: ["t", "gone"] }, "Tag: Favoritt, a tag that is gone"],
    [{ by: "quiet", days: 1 }, "Quiet: 1 day or more"],
    [{ by: "text", text: " kafka " }, "Text: kafka"],
  ])("%o says %s", (filter, text) => expect(chipText(filter, names)).toBe(text));

  it("begins as one that names nothing, but for silence", () => {
    const saying = filterKinds.filter((by) => meansSomething(emptyFilter(by)));
    expect(saying).toEqual(["quiet"]);
  });
});

describe("a stretch of days", () => {
  it("with a name is known again", () => {
    for (const name of Object.keys(ranges) as (keyof typeof ranges)[]) {
      expect(rangeOf(withRange(deadline({ sorts: ["dated"] }), name))).toBe(name);
    }
    expect(rangeOf(deadline({ from: { kind: "on", on: "2026-12-01" } }))).toBe("own");
    expect(rangeOf(deadline({ to: { kind: "in_days", days: 3 } }))).toBe("own");
  });
});

describe("stages", () => {
  const byKind: StageFilter = { by: "stage", stages: [], kinds: kindsThatAre("open") };

  it("are let through by themselves or by their kind", () => {
    expect(stagesOf(byKind, stages).map(({ id }) => id)).toEqual(["saved", "applied"]);
  });

  it("are said one by one once one of them is taken out", () => {
    expect(withStage(byKind, stages[0] as Stage, stages)).toEqual({
      by: "stage",
      stages: ["applied"],
      kinds: [],
    });
    expect(withStage(byKind, stages[2] as Stage, stages).stages).toEqual(["saved", "applied", "rejected"]);
  });

  it("open and closed are all there are", () => {
    expect(new Set([...kindsThatAre("open"), ...kindsThatAre("closed")]).size).toBe(11);
  });
});

it("a list holds a thing once", () => expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]));

it("an arrangement is the same in whatever order it was written", () => {
  const one = { columns: [], sort: [], filters: [{ by: "quiet", days: 3 } as const] };
  const other = { filters: [{ days: 3, by: "quiet" } as const], sort: [], columns: [] };
  expect(sameArrangement(one, other)).toBe(true);
  expect(sameArrangement(one, { ...other, filters: [] })).toBe(false);
  expect(sameArrangement(null, other)).toBe(false);
});

describe("a head", () => {
  const up = (column: SortKey["column"]): SortKey => ({ column, order: "ascending" });
  const down = (column: SortKey["column"]): SortKey => ({ column, order: "descending" });

  it("sorts alone up, down, and not at all", () => {
    const once = sortedBy([down("city")], "title", "alone");
    const twice = sortedBy(once, "title", "alone");
    expect([once, twice, sortedBy(twice, "title", "alone")]).toEqual([[up("title")], [down("title")], []]);
    expect(sortedBy([up("title"), up("city")], "title", "alone")).toEqual([up("title")]);
  });

  it("sorts beside others, and goes out again", () => {
    const two = sortedBy([up("title")], "city", "also");
    const turned = sortedBy(two, "city", "also");
    expect([two, turned]).toEqual([
      [up("title"), up("city")],
      [up("title"), down("city")],
    ]);
    expect(sortedBy(turned, "city", "also")).toEqual([up("title")]);
  });
});
