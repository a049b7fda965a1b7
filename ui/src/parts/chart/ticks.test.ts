import { linear } from "./linear";
import { describe, expect, it } from "vitest";
import { inside, ticks } from "./ticks";

describe("ticks", () => {
  it.each([
    [480, 64, [500, 600, 700, 800, 900, 1000, 1100]],
    [400, 64, [600, 800, 1000]],
    [480, 40, [500, 600, 700, 800, 900, 1000, 1100]],
    [200, 150, [500, 1000]],
    [60, 64, []],
  ])("in %d pixels with %d for each are round", (room, least, values) => {
    expect(ticks(linear([450, 1100], [0, room]), least)).toEqual(values);
  });

  it("never stand closer than they may, also on a scale from below", () => {
    for (let room = 40; room < 900; room += 7) {
      const scale = linear([0, 1_500_000], [room, 0]);
      const places = ticks(scale, 50).map(scale);
      const gaps = places.slice(1).map((place, index) => Math.abs(place - (places[index] ?? 0)));
      expect(gaps.every((gap) => gap >= 49.999)).toBe(true);
    }
  });
});

describe("a label", () => {
  it.each([
    [50, 50],
    [2, 15],
    [98, 85],
  ])("in the middle at %d stands at %d to stay inside", (middle, at) =>
    expect(inside(middle, 30, 100)).toBe(at),
  );
});
