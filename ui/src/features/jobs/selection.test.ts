import { describe, expect, it } from "vitest";
import { missing, PAGE, rowAt, withPage, type Pages } from "./pages";
import { countOf, everything, extent, isChosen, nothing, only, selectionOf, toggled } from "./selection";

describe("a selection", () => {
  it("of some grows and shrinks", () => {
    const two = toggled(toggled(nothing, "a"), "b");
    expect([countOf(two, 9), isChosen(two, "a"), isChosen(two, "c"), isChosen(two, undefined)]).toEqual([
      2,
      true,
      false,
      false,
    ]);
    expect(selectionOf(toggled(two, "a"), [])).toEqual({ kind: "jobs", job_ids: ["b"] });
  });

  it("of all leaves some out, also among rows that are not loaded", () => {
    const most = toggled(everything, "a");
    expect([
      countOf(most, 100_000),
      isChosen(most, "a"),
      isChosen(most, "b"),
      isChosen(most, undefined),
    ]).toEqual([99_999, false, true, true]);
    const filters = [{ by: "quiet", days: 3 } as const];
    expect(selectionOf(most, filters)).toEqual({ kind: "matching", filters, except: ["a"] });
    expect(toggled(most, "a")).toEqual(everything);
  });

  it.each([
    [nothing, 5, "none"],
    [only(["a"]), 5, "some"],
    [only(["a", "b"]), 2, "all"],
    [everything, 5, "all"],
    [everything, 0, "none"],
    [toggled(everything, "a"), 1, "none"],
  ] as const)("%o of %d is %s", (chosen, total, is) => expect(extent(chosen, total)).toBe(is));
});

describe("pages", () => {
  const page = (number: number) => Array.from({ length: PAGE }, (_, at) => number * PAGE + at);
  const pages: Pages<number> = new Map([
    [0, page(0)],
    [3, page(3)],
  ]);

  it("give the row at its place", () => {
    expect([0, 99, 100, 317, -1].map((at) => rowAt(pages, at))).toEqual([0, 99, undefined, 317, undefined]);
  });

  it.each([
    [0, 90, []],
    [90, 320, [1, 2]],
    [-5, 101, [1]],
    [400, 400, []],
  ])("from %d to %d lack %o", (from, to, numbers) => expect(missing(pages, from, to)).toEqual(numbers));

  it("are forgotten after some time, those asked for longest ago first", () => {
    let many: Pages<number> = new Map();
    for (let number = 0; number < 41; number += 1) many = withPage(many, number, page(number));
    expect([many.size, many.has(0), many.has(1)]).toEqual([40, false, true]);
    many = withPage(withPage(many, 1, page(1)), 50, page(50));
    expect([many.has(1), many.has(2)]).toEqual([true, false]);
  });
});
