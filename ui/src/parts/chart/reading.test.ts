import { describe, expect, it } from "vitest";
import { nearest, steppedTo } from "./reading";
import { stopsOf } from "./stops";
import type { CurveMark } from "./types";

describe("the nearest of rising values", () => {
  it.each([
    [[10, 20, 30], 4, 0],
    [[10, 20, 30], 14, 0],
    [[10, 20, 30], 16, 1],
    [[10, 20, 30], 15, 1],
    [[10, 20, 30], 99, 2],
    [[10], 0, 0],
    [[], 5, -1],
  ])("of %j to %d is at %d", (values, to, index) => expect(nearest(values, to)).toBe(index));
});

describe("a key", () => {
  it.each([
    ["ArrowRight", 3, 4],
    ["ArrowUp", 3, 4],
    ["ArrowLeft", 3, 2],
    ["ArrowDown", 0, 0],
    ["ArrowRight", 19, 19],
    ["PageUp", 3, 13],
    ["PageUp", 15, 19],
    ["PageDown", 3, 0],
    ["Home", 3, 0],
    ["End", 3, 19],
    // Nothing is read yet.
    ["ArrowRight", -1, 0],
    ["ArrowLeft", -1, 0],
  ])("%s leads from %d to %d of 20", (key, from, to) => expect(steppedTo(key, from, 20)).toBe(to));

  it("that means nothing leads nowhere", () => {
    expect([steppedTo("Tab", 3, 20), steppedTo("a", 3, 20), steppedTo("End", -1, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("what can be read along a curve", () => {
  const mark: CurveMark = { id: "own", label: "Own", figure: "20", look: "dot", tone: "fjord", x: 20, y: 15 };
  it("is its points and what has a name, which takes the place of a nameless one", () => {
    const points = [10, 20, 30].map((x) => ({ x, y: x }));
    const between: CurveMark = { ...mark, id: "between", x: 25, y: 24 };
    expect(stopsOf(points, [between, mark]).map(({ x, mark }) => [x, mark?.id])).toEqual([
      [10, undefined],
      [20, "own"],
      [25, "between"],
      [30, undefined],
    ]);
  });
});
