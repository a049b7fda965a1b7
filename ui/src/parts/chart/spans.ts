import type { StackPart } from "./types";

/** Where a part lies along its bar. */
export interface Span {
  id: string;
  from: number;
  to: number;
}

type Sized = Pick<StackPart, "id" | "value" | "place">;

/**
 * Where the parts lie: one after the other from zero, those below zero to its left, and those beside the sum after it.
 * `apart` is the distance between the sum and what stands beside it.
 */
export function spans(parts: readonly Sized[], apart = 0): Span[] {
  let [right, left] = [0, 0];
  const within = parts
    .filter(({ place }) => place !== "beside")
    .map(({ id, value }) => {
      if (value < 0) return { id, to: left, from: (left += value) };
      return { id, from: right, to: (right += value) };
    });
  right += apart;
  const beside = parts
    .filter(({ place }) => place === "beside")
    .map(({ id, value }) => ({ id, from: right, to: (right += value) }));
  return [...within, ...beside];
}

/** The least and the most that any of the bars reaches; zero is always between them. */
export function reach(bars: readonly (readonly Span[])[]): [least: number, most: number] {
  const ends = bars.flat().flatMap(({ from, to }) => [from, to]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}
