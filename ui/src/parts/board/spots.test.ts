import { describe, expect, it } from "vitest";
import { boardKey, droppedInto, indexInFrontOf, movedTo, stepped, type Direction, type Step } from "./spots";

const press = (key: string, ...held: ("ctrl" | "meta" | "shift" | "alt")[]) => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});
const at = (column: number, index: number) => ({ column, index });

it.each([
  [press("ArrowLeft"), { does: "go", to: "left" }],
  [press("End"), { does: "go", to: "last" }],
  [press("PageDown"), { does: "go", to: "pageDown" }],
  [press("ArrowRight", "ctrl", "shift"), { does: "move", to: "right" }],
  [press("ArrowUp", "meta", "shift"), { does: "move", to: "up" }],
  [press("Enter"), { does: "open" }],
  [press(" "), { does: "open" }],
  [press("F10", "shift"), { does: "menu" }],
  [press("ContextMenu"), { does: "menu" }],
  [press("ArrowLeft", "shift"), undefined],
  [press("ArrowLeft", "ctrl"), undefined],
  [press("ArrowLeft", "alt"), undefined],
  [press("x"), undefined],
])("%o means %o", (pressed, meant) => expect(boardKey(pressed)).toEqual(meant));

describe("going", () => {
  const totals = [3, 0, 20, 1];
  it.each([
    [at(0, 1), "up", at(0, 0)],
    [at(0, 0), "up", undefined],
    [at(0, 2), "down", undefined],
    [at(0, 2), "right", at(2, 2)],
    [at(2, 15), "left", at(0, 2)],
    [at(2, 15), "right", at(3, 0)],
    [at(3, 0), "right", undefined],
    [at(0, 0), "left", undefined],
    [at(2, 15), "first", at(2, 0)],
    [at(2, 0), "last", at(2, 19)],
    [at(2, 3), "pageUp", at(2, 0)],
    [at(2, 3), "pageDown", at(2, 11)],
    [at(2, 15), "pageDown", at(2, 19)],
  ] as const)("from %o %s leads to %o", (from, step, to) => {
    expect(stepped(from, step as Step, totals)).toEqual(to);
  });
});

describe("moving a card", () => {
  const totals = [3, 0, 5];
  it.each([
    [at(0, 2), "right", at(1, 0)],
    [at(2, 4), "left", at(1, 0)],
    [at(0, 1), "left", undefined],
    [at(2, 1), "right", undefined],
    [at(2, 1), "up", at(2, 0)],
    [at(2, 1), "down", at(2, 2)],
    [at(2, 4), "down", undefined],
  ] as const)("from %o %s: %o", (from, direction, to) => {
    expect(movedTo(from, direction as Direction, totals)).toEqual(to);
  });

  it.each([
    [at(0, 1), at(2, 3), at(2, 3)],
    [at(0, 1), at(0, 0), at(0, 0)],
    [at(0, 1), at(0, 1), undefined],
    [at(0, 1), at(0, 2), undefined],
    [at(0, 1), at(0, 3), at(0, 2)],
  ])("from %o dropped into gap %o stands at %o", (from, gap, to) => {
    expect(droppedInto(from, gap)).toEqual(to);
  });

  it("stands where it was sent, whichever card that is in front of", () => {
    for (const [from, to] of [
      [1, 3],
      [3, 1],
      [0, 4],
      [4, 0],
      [2, 3],
    ] as const) {
      const cards = ["a", "b", "c", "d", "e"];
      const front = cards[indexInFrontOf(at(0, from), at(0, to))];
      const card = cards.splice(from, 1)[0] ?? "";
      cards.splice(front === undefined ? cards.length : cards.indexOf(front), 0, card);
      expect(cards.indexOf(card)).toBe(to);
    }
  });
});
