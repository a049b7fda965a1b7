import { describe, expect, it } from "vitest";
import { gapAt, landing, moved } from "./stageorder";

it.each([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
])("an item goes from %d to %d", (from, to, order) => {
  expect(moved([..."abc"], from, to).join("")).toBe(order);
});

describe("a drag", () => {
  const rows = [0, 10, 20].map((top) => ({ top, height: 10 }));
  it.each([
    [-5, 0],
    [4, 0],
    [6, 1],
    [16, 2],
    [24, 2],
    [26, 3],
    [99, 3],
  ])("at %d is in gap %d", (y, gap) => expect(gapAt(rows, y)).toBe(gap));

  it.each([
    [1, 0, 0],
    [1, 1, 1],
    [1, 2, 1],
    [1, 3, 2],
  ])("from %d into gap %d lands at %d", (from, gap, to) => expect(landing(from, gap)).toBe(to));
});
