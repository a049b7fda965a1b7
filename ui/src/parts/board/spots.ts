/** A place on the board: which column, and which card in it, both from 0. */
export interface Spot {
  column: number;
  index: number;
}

/** What the board's keys ask for. */
export type BoardKey =
  { does: "go"; to: Step } | { does: "move"; to: Direction } | { does: "open" } | { does: "menu" };

export type Direction = "left" | "right" | "up" | "down";
export type Step = Direction | "first" | "last" | "pageUp" | "pageDown";

/** Cards that Page Up and Page Down pass. */
const PAGE = 8;

/** What a key press means on a card; arrows go, with Ctrl (or command) and Shift they move the card. */
export function boardKey(press: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">) {
  return press.altKey ? undefined : press.ctrlKey || press.metaKey ? withMod(press) : plain(press);
}

/** Where a step leads, given how many cards each column holds; `undefined` where there is nothing that way. */
export function stepped(from: Spot, step: Step, totals: readonly number[]): Spot | undefined {
  const { column, index } = from;
  const last = (totals[column] ?? 0) - 1;
  switch (step) {
    case "left":
    case "right":
      return beside(from, step, totals);
    case "up":
      return index > 0 ? { column, index: index - 1 } : undefined;
    case "down":
      return index < last ? { column, index: index + 1 } : undefined;
    case "first":
      return { column, index: 0 };
    case "last":
      return { column, index: Math.max(last, 0) };
    case "pageUp":
      return { column, index: Math.max(index - PAGE, 0) };
    case "pageDown":
      return { column, index: Math.max(Math.min(index + PAGE, last), 0) };
  }
}

/**
 * Where a card comes to stand when it is moved one step; `undefined` at the edge. In another column that is the top,
 * where it is seen.
 */
export function movedTo(from: Spot, direction: Direction, totals: readonly number[]): Spot | undefined {
  if (direction === "up" || direction === "down") return stepped(from, direction, totals);
  const column = from.column + (direction === "left" ? -1 : 1);
  return column in totals ? { column, index: 0 } : undefined;
}

/**
 * Where a card comes to stand when it is dropped into a gap; gap 0 is above the first card. Gaps are counted with
 * the card still lying where it came from. `undefined` when that changes nothing.
 */
export function droppedInto(from: Spot, gap: Spot): Spot | undefined {
  if (gap.column !== from.column) return gap;
  const index = gap.index > from.index ? gap.index - 1 : gap.index;
  return index === from.index ? undefined : { column: gap.column, index };
}

/** The card that a moved card comes to stand in front of, by its place before the move; the total is "behind all". */
export function indexInFrontOf(from: Spot, to: Spot): number {
  return to.column === from.column && to.index > from.index ? to.index + 1 : to.index;
}

/** The nearest column with cards that way, at the same height where it reaches so far. */
function beside(from: Spot, side: "left" | "right", totals: readonly number[]): Spot | undefined {
  const by = side === "left" ? -1 : 1;
  for (let column = from.column + by; column in totals; column += by) {
    const total = totals[column] ?? 0;
    if (total > 0) return { column, index: Math.min(from.index, total - 1) };
  }
  return undefined;
}

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const steps: Record<string, Step> = {
  ...directions,
  Home: "first",
  End: "last",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

function withMod(press: Pick<KeyboardEvent, "key" | "shiftKey">): BoardKey | undefined {
  const direction = directions[press.key];
  return direction && press.shiftKey ? { does: "move", to: direction } : undefined;
}

function plain({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): BoardKey | undefined {
  if (key === "ContextMenu" || (key === "F10" && shiftKey)) return { does: "menu" };
  if (shiftKey) return undefined;
  if (key === "Enter" || key === " ") return { does: "open" };
  const step = steps[key];
  return step && { does: "go", to: step };
}
