import { ticks } from "d3-array";

/**
 * A straight scale: values to places and round values along it.
 *
 * Our own few lines and not d3-scale: that one brings colours along, whose code writes to a prototype's constructor,
 * which a window with frozen prototypes refuses.
 */
export interface Linear {
  /** The place of a value. */
  (value: number): number;
  /** The places of both ends. */
  range: readonly [number, number];
  /** About so many round values between the ends. */
  ticks: (count: number) => number[];
}

/** Runs from one value to another over places; values beyond the ends stay beyond, or are held within. */
export function linear(
  [from, to]: readonly [number, number],
  range: readonly [number, number],
  beyond: "stays" | "held" = "stays",
): Linear {
  const [start, end] = range;
  const place = (value: number) => {
    const part = from === to ? 0 : (value - from) / (to - from);
    return start + (beyond === "held" ? Math.min(1, Math.max(0, part)) : part) * (end - start);
  };
  return Object.assign(place, { range, ticks: (count: number) => ticks(from, to, count) });
}
