import { NARROWEST, WIDEST } from "./types";

/** How much a key makes a column wider, in pixels at a text size of 100 percent. */
export const RESIZE_STEP = 16;

/** The width after a change, within what a column may have. */
export function resized(width: number, by: number): number {
  return Math.max(NARROWEST, Math.min(WIDEST, Math.round(width + by)));
}

/** The list with one item moved to another place; places past the ends are the ends. */
export function reordered<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  const moved = rest.splice(from, 1);
  rest.splice(Math.max(0, Math.min(rest.length, to)), 0, ...moved);
  return rest;
}

/** The place a column comes to when it is let go at `x`, given the edges of all columns on the screen. */
export function placeAt(
  x: number,
  from: number,
  columns: readonly { left: number; right: number }[],
): number {
  const gap = columns.findIndex(({ left, right }) => x < (left + right) / 2);
  const before = gap === -1 ? columns.length : gap;
  return before > from ? before - 1 : before;
}
