import { expect, test } from "vitest";
import { linear } from "./linear";

test("values come to their places, beyond the ends too unless they are held", () => {
  const scale = linear([400, 1000], [0, 300]);
  expect([400, 700, 1000, 1300].map((value) => scale(value))).toEqual([0, 150, 300, 450]);
  expect(linear([400, 1000], [300, 0])(550)).toBe(225);
  const held = linear([400, 1000], [0, 300], "held");
  expect([100, 2000].map((value) => held(value))).toEqual([0, 300]);
});

test("round values lie between the ends, and one value is no scale to divide by", () => {
  expect(linear([430, 1010], [0, 300]).ticks(4)).toEqual([600, 800, 1000]);
  expect(linear([500, 500], [20, 300])(500)).toBe(20);
});
