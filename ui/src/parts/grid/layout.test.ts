import { describe, expect, it } from "vitest";
import { placeAt, reordered, resized } from "./columns";
import { drawn, inSight } from "./rows";

describe("rows", () => {
  it.each([
    [0, 360, 36, 100_000, { from: 0, to: 19 }],
    [3600, 360, 36, 100_000, { from: 92, to: 119 }],
    [3_599_640, 360, 36, 100_000, { from: 99_982, to: 100_000 }],
    // Scrolled past the end, as when the last rows have just gone.
    [9_999_999, 360, 36, 100, { from: 91, to: 100 }],
    [-50, 360, 36, 5, { from: 0, to: 5 }],
    [0, 360, 36, 0, { from: 0, to: 0 }],
    [0, 360, 0, 50, { from: 0, to: 0 }],
  ])("at %d of %d by %d of %d rows are drawn %o", (scrolled, height, rowHeight, total, span) =>
    expect(inSight(scrolled, height, rowHeight, total)).toEqual(span),
  );

  it("keep the one with the focus, wherever it is", () => {
    const span = { from: 10, to: 13 };
    expect(drawn(span, 11, 100)).toEqual([10, 11, 12]);
    expect(drawn(span, 2, 100)).toEqual([2, 10, 11, 12]);
    expect(drawn(span, 90, 100)).toEqual([10, 11, 12, 90]);
    expect(drawn(span, -1, 100)).toEqual([10, 11, 12]);
    expect(drawn(span, 100, 100)).toEqual([10, 11, 12]);
  });
});

describe("columns", () => {
  it.each([
    [160, 16, 176],
    [50, -16, 48],
    [890, 100, 900],
    [100, 0.4, 100],
  ])("of %d wide by %d are %d", (width, by, is) => expect(resized(width, by)).toBe(is));

  it.each([
    [0, 2, "bcad"],
    [3, 0, "dabc"],
    [1, 9, "acdb"],
    [1, -4, "bacd"],
  ])("from %d to %d", (from, to, order) => expect(reordered([..."abcd"], from, to).join("")).toBe(order));

  const edges = [0, 1, 2, 3].map((at) => ({ left: at * 100, right: at * 100 + 100 }));
  it.each([
    [-20, 2, 0],
    [49, 2, 0],
    [51, 2, 1],
    [230, 2, 2],
    [270, 2, 2],
    [351, 2, 3],
    [999, 0, 3],
    [120, 0, 0],
    [160, 0, 1],
  ])("let go at %d, picked up at %d, come to %d", (x, from, to) => expect(placeAt(x, from, edges)).toBe(to));
});
