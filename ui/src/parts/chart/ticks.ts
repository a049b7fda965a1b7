import type { Linear } from "./linear";

/** Round values along a scale, as many as stand `least` pixels apart. */
export function ticks(scale: Linear, least: number): number[] {
  const [from, to] = scale.range;
  // The library takes the count for a wish, so fewer are wished for until they fit.
  for (let count = Math.floor(Math.abs(to - from) / least) + 1; count > 0; count -= 1) {
    const values = scale.ticks(count);
    const [first, second] = values.map(scale);
    if (first === undefined || second === undefined || Math.abs(second - first) >= least) return values;
  }
  return [];
}

/** Where the middle of a label goes so that it stays inside the room. */
export function inside(middle: number, width: number, room: number): number {
  return Math.min(Math.max(middle, width / 2), Math.max(room - width / 2, width / 2));
}
