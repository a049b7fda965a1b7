import { describe, expect, it } from "vitest";
import { columnAt, farEnough, gapAt, gapLine, scrollSpeed } from "./hit";

const columns = [
  { left: 0, right: 100 },
  { left: 112, right: 212 },
  { left: 224, right: 324 },
];
it.each([
  [50, 0],
  [105, 0],
  [108, 1],
  [212, 1],
  [-40, 0],
  [900, 2],
])("x %d falls on column %d", (x, column) => expect(columnAt(x, columns)).toBe(column));
it("falls on no column where there is none", () => expect(columnAt(5, [])).toBeUndefined());

describe("gaps", () => {
  // Drawn out of order, as a virtual list that keeps a far row mounted does.
  const rows = [
    { index: 42, top: 200, bottom: 280 },
    { index: 40, top: 20, bottom: 100 },
    { index: 41, top: 110, bottom: 190 },
  ];
  it.each([
    [0, 40],
    [59, 40],
    [61, 41],
    [195, 42],
    [239, 42],
    [241, 43],
    [9999, 43],
  ])("y %d is the gap above %d", (y, gap) => expect(gapAt(y, rows)).toBe(gap));

  it("is the first in an empty column", () => expect(gapAt(50, [])).toBe(0));

  it.each([
    [40, 16],
    [41, 105],
    [42, 195],
    [43, 284],
  ])("gap %d is drawn at %d", (gap, y) => expect(gapLine(gap, rows, 0)).toBe(y));
  it("is drawn at the top of an empty column", () => expect(gapLine(0, [], 60)).toBe(64));
});

it.each([
  [100, 0],
  [300, 0],
  [48, 0],
  [24, -7],
  [0, -14],
  [-500, -14],
  [576, 7],
  [900, 14],
])("at %d of 0–600 the list scrolls by %d", (at, speed) => expect(scrollSpeed(at, 0, 600)).toBe(speed));

it.each([
  [3, 3, false],
  [3, 4, true],
  [-5, 0, true],
])("%d, %d from the start is a drag: %s", (x, y, is) => expect(farEnough(10, 10, 10 + x, 10 + y)).toBe(is));
