import { describe, expect, it } from "vitest";
import { anchor, apart, heights, piecesOf, type Known, type StepSeries, type Stretch } from "./steps";

const low: StepSeries = { id: "low", label: "Low", tone: "fjord", look: "dot" };
const stretch = (from: number, to: number, known: Known, ...values: number[]): Stretch => ({
  id: `${from}`,
  from,
  to,
  known,
  values,
  figures: values.map(String),
  said: "",
});
const drawn = (...stretches: Stretch[]) =>
  piecesOf(low, 0, stretches).map(({ from, to, start, end, known }) => [from, to, start, end, known]);

describe("the lines of a series", () => {
  it("rise where one stretch is known to end as the next begins", () => {
    expect(drawn(stretch(0, 10, "whole", 3), stretch(10, 20, "whole", 5))).toEqual([
      [0, 10, 3, 3, "whole"],
      [10, 10, 3, 5, "whole"],
      [10, 20, 5, 5, "whole"],
    ]);
  });

  it("break where nothing is known in between, and where an end is not known", () => {
    const gap = stretch(10, 20, "unknown");
    expect(drawn(stretch(0, 10, "whole", 3), gap, stretch(20, 30, "whole", 5))).toHaveLength(2);
    expect(drawn(stretch(0, 20, "begun", 3), stretch(20, 30, "whole", 5))).toEqual([
      [0, 20, 3, 3, "begun"],
      [20, 30, 5, 5, "whole"],
    ]);
    expect(drawn(stretch(0, 10, "whole", 3), stretch(12, 20, "whole", 5))).toHaveLength(2);
  });

  it("are none for a single moment, nor for a series without a value", () => {
    expect(drawn(stretch(4, 4, "within", 3))).toEqual([]);
    expect(piecesOf(low, 1, [stretch(0, 10, "whole", 3)])).toEqual([]);
  });

  it("take the stretch's own tone, a rise that of the series", () => {
    const doubtful: Stretch = { ...stretch(10, 20, "begun", 5), tone: "amber" };
    const tones = piecesOf(low, 0, [stretch(0, 10, "whole", 3), doubtful]).map(({ tone }) => tone);
    expect(tones).toEqual(["fjord", "fjord", "amber"]);
  });
});

it("points at where a stretch began, and at the middle of what is not known more nearly", () => {
  expect(anchor(stretch(4, 10, "whole", 1))).toBe(4);
  expect(anchor(stretch(4, 10, "begun", 1))).toBe(4);
  expect(anchor(stretch(4, 10, "within", 1))).toBe(7);
  expect(anchor(stretch(4, 10, "unknown"))).toBe(7);
});

it("leaves room below the lowest value, but none below nothing", () => {
  expect(heights([stretch(0, 1, "whole", 400, 500), stretch(1, 2, "unknown")])).toEqual([375, 500]);
  expect(heights([stretch(0, 1, "whole", 10, 500)])).toEqual([0, 500]);
  expect(heights([stretch(0, 1, "whole", 400)])).toEqual([300, 400]);
  expect(heights([])).toEqual([0, 1]);
});

it("pushes labels apart without changing their order", () => {
  expect(apart([50, 20], 10)).toEqual([50, 20]);
  expect(apart([24, 20], 10)).toEqual([30, 20]);
  expect(apart([20, 20, 21], 10)).toEqual([20, 30, 40]);
});
