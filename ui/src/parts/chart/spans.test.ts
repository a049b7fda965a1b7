import { describe, expect, it } from "vitest";
import { kindsOf } from "./legend";
import { reach, spans } from "./spans";
import type { StackPart } from "./types";

describe("the parts of a bar", () => {
  it("lie one after the other, and what stands beside them comes after a gap", () => {
    const parts = [
      { id: "tax", value: 30 },
      { id: "pension", value: 5, place: "beside" as const },
      { id: "left", value: 70 },
    ];
    expect(spans(parts, 2)).toEqual([
      { id: "tax", from: 0, to: 30 },
      { id: "left", from: 30, to: 100 },
      { id: "pension", from: 102, to: 107 },
    ]);
  });

  it("below zero lie to its left", () => {
    const parts = [
      { id: "rent", value: 120 },
      { id: "left", value: -20 },
      { id: "more", value: -5 },
    ];
    expect(spans(parts)).toEqual([
      { id: "rent", from: 0, to: 120 },
      { id: "left", from: -20, to: 0 },
      { id: "more", from: -25, to: -20 },
    ]);
  });

  it("reach as far as the longest bar does", () => {
    const bars = [
      spans([{ id: "a", value: 40 }]),
      spans([
        { id: "a", value: 10 },
        { id: "b", value: -3 },
      ]),
    ];
    expect([reach(bars), reach([])]).toEqual([
      [-3, 40],
      [0, 0],
    ]);
  });
});

describe("a legend", () => {
  const part = (id: string, value: number): StackPart => ({
    id,
    label: id,
    figure: "",
    said: "",
    value,
    tone: "ink",
    texture: "solid",
  });
  const item = (id: string, ...parts: StackPart[]) => ({ id, label: id, figure: "", parts });

  it("names each part once that any bar has, in the order given", () => {
    const items = [
      item("one", part("left", 5), part("other", 1)),
      item("two", part("rent", 2), part("none", 0)),
    ];
    expect(kindsOf(items, ["rent", "left"]).map(({ id }) => id)).toEqual(["rent", "left", "other"]);
  });
});
