import { describe, expect, it } from "vitest";
import { outline } from "./outline";

const heading = (level: number) => ({ kind: "heading", level });
const text = { kind: "paragraph" };

describe("an outline", () => {
  it.each([
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [2, 2, 3],
      [1, 1, 2],
    ],
    [
      [3, 1, 3],
      [1, 1, 2],
    ],
    [
      [1, 3, 2, 3],
      [1, 2, 2, 3],
    ],
    [
      [2, 3, 1, 2],
      [1, 2, 1, 2],
    ],
  ])("leaves no holes between levels %j", (levels, depths) => {
    expect(outline(levels.map(heading))).toEqual(depths);
  });

  it("passes over what is no heading", () => {
    expect(outline([text, heading(2), text])).toEqual([undefined, 1, undefined]);
    expect(outline([])).toEqual([]);
  });
});
