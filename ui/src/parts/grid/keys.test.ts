import { describe, expect, it } from "vitest";
import { cellKey, headKey, stepped, type GridStep } from "./keys";

const press = (key: string, ...held: ("ctrl" | "meta" | "shift" | "alt")[]) => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
});

it.each([
  [press("ArrowLeft"), { does: "go", step: "left" }],
  [press("Home"), { does: "go", step: "rowStart" }],
  [press("Home", "ctrl"), { does: "go", step: "first" }],
  [press("End", "meta"), { does: "go", step: "last" }],
  [press("PageDown"), { does: "go", step: "pageDown" }],
  [press("ArrowDown", "shift"), { does: "extend", step: "down" }],
  [press("PageUp", "shift"), { does: "extend", step: "pageUp" }],
  [press("End", "ctrl", "shift"), { does: "extend", step: "last" }],
  [press("ArrowRight", "shift"), undefined],
  [press("Home", "shift"), undefined],
  [press("ArrowDown", "ctrl"), undefined],
  [press("ArrowRight", "ctrl", "shift"), undefined],
  [press("ArrowDown", "alt"), undefined],
  [press(" "), { does: "toggle" }],
  [press(" ", "shift"), { does: "span" }],
  [press("a", "ctrl"), { does: "all" }],
  [press("A", "meta"), { does: "all" }],
  [press("a"), undefined],
  [press("Enter"), { does: "open" }],
  [press("Enter", "shift"), undefined],
  [press("F2"), { does: "edit" }],
  [press("e"), { does: "edit" }],
  [press("e", "ctrl"), undefined],
  [press("Escape"), { does: "escape" }],
  [press("F10", "shift"), { does: "menu" }],
  [press("F10"), undefined],
  [press("ContextMenu"), { does: "menu" }],
])("on a cell %o means %o", (pressed, meant) => expect(cellKey(pressed)).toEqual(meant));

it.each([
  [press("ArrowRight"), { does: "go", step: "right" }],
  [press("ArrowDown"), { does: "go", step: "down" }],
  [press("End", "ctrl"), { does: "go", step: "last" }],
  [press("Enter"), { does: "sort", how: "alone" }],
  [press(" "), { does: "sort", how: "alone" }],
  [press("Enter", "shift"), { does: "sort", how: "also" }],
  [press("Enter", "ctrl"), undefined],
  [press("ArrowLeft", "shift"), { does: "resize", by: -1 }],
  [press("ArrowRight", "ctrl", "shift"), { does: "move", by: 1 }],
  [press("ArrowDown", "alt"), { does: "menu" }],
  [press("F10", "shift"), { does: "menu" }],
  [press("a", "ctrl"), { does: "all" }],
  [press("ArrowRight", "ctrl"), undefined],
  [press("ArrowDown", "shift"), undefined],
  [press("e"), undefined],
])("on a head %o means %o", (pressed, meant) => expect(headKey(pressed)).toEqual(meant));

describe("a step", () => {
  const size = { rows: 100, columns: 4 };
  const at = (row: number, column: number) => ({ row, column });
  it.each<[ReturnType<typeof at>, GridStep, ReturnType<typeof at> | undefined]>([
    [at(5, 1), "left", at(5, 0)],
    [at(5, 0), "left", undefined],
    [at(5, 3), "right", undefined],
    [at(0, 2), "up", at(-1, 2)],
    [at(-1, 2), "up", undefined],
    [at(-1, 2), "down", at(0, 2)],
    [at(99, 2), "down", undefined],
    [at(5, 2), "rowStart", at(5, 0)],
    [at(5, 0), "rowStart", undefined],
    [at(-1, 0), "rowEnd", at(-1, 3)],
    [at(50, 2), "first", at(0, 0)],
    [at(-1, 2), "first", at(0, 0)],
    [at(50, 2), "last", at(99, 3)],
    [at(50, 2), "pageDown", at(70, 2)],
    [at(90, 2), "pageDown", at(99, 2)],
    [at(-1, 2), "pageDown", at(19, 2)],
    [at(10, 2), "pageUp", at(0, 2)],
    [at(0, 2), "pageUp", undefined],
    [at(-1, 2), "pageUp", undefined],
  ])("from %o %s leads to %o", (from, step, to) => expect(stepped(from, step, size, 20)).toEqual(to));

  it("stays in the head where there are no rows", () => {
    const empty = { rows: 0, columns: 4 };
    const steps: GridStep[] = ["down", "pageDown", "last", "first", "right"];
    const reached = steps.map((step) => stepped(at(-1, 3), step, empty, 20));
    expect(reached).toEqual([undefined, undefined, undefined, at(-1, 0), undefined]);
  });
});
