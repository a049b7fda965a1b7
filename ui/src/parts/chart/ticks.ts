import type { ScaleLinear } from "d3-scale";

/** Round values along a scale, as many as have `least` pixels each. */
export function ticks(scale: ScaleLinear<number, number>, least: number): number[] {
  const [from = 0, to = 0] = scale.range();
  const room = Math.abs(to - from);
  // The library takes the count for a wish, so fewer are wished for until they fit.
  for (let count = Math.floor(room / least); count > 0; count -= 1) {
    const values = scale.ticks(count);
    if (values.length * least <= room + least) return values;
  }
  return [];
}

/** Where the middle of a label goes so that it stays inside the room. */
export function inside(middle: number, width: number, room: number): number {
  return Math.min(Math.max(middle, width / 2), Math.max(room - width / 2, width / 2));
}
