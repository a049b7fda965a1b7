import { expect, it } from "vitest";
import { beside, gapAt, intoGap } from "./order";

const lines = ["a", "b", "c"].map((id) => ({ id }));

it.each([
  ["a", -1, undefined],
  ["a", 1, "c"],
  ["b", -1, "a"],
  ["b", 1, null],
  ["c", -1, "b"],
  ["c", 1, undefined],
  ["x", 1, undefined],
] as const)("%s by %i goes above %j", (id, by, before) => {
  expect(beside(lines, id, by)).toBe(before);
});

it.each([
  [0, 0],
  [10, 0],
  [11, 1],
  [35, 2],
  [99, 3],
])("at %i is gap %i", (y, gap) => {
  expect(gapAt([10, 30, 50], y)).toBe(gap);
});

it.each([
  ["a", 0, undefined],
  ["a", 1, undefined],
  ["a", 2, "c"],
  ["a", 3, null],
  ["c", 0, "a"],
  ["c", 2, undefined],
  ["x", 0, undefined],
] as const)("%s into gap %i goes above %j", (id, gap, before) => {
  expect(intoGap(lines, id, gap)).toBe(before);
});
