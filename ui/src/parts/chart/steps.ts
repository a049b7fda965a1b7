import type { Look, Tone } from "./types";

/** One line of a step chart. */
export interface StepSeries {
  id: string;
  label: string;
  tone: Tone;
  look: Extract<Look, "dot" | "diamond">;
}

/**
 * How much is known of a stretch: `whole` held from end to end, `begun` began with it and may have ended before it does,
 * `within` held some time in it, and of `unknown` nothing is known.
 */
export type Known = "whole" | "begun" | "within" | "unknown";

/** A stretch of a step chart. */
export interface Stretch {
  id: string;
  from: number;
  /** Equal to `from` for a single moment. */
  to: number;
  known: Known;
  /** One value a series, in their order; none where nothing is known. */
  values: readonly number[];
  /** The values in few signs. */
  figures: readonly string[];
  /** All of it in a sentence, with the exact figures. */
  said: string;
  /** What is particular about it, in few words. */
  flag?: string;
  /** Takes the place of the series' own. */
  tone?: Tone;
}

/** A line that is drawn: along a stretch, or from one value up or down to the next. */
export interface Piece {
  id: string;
  known: Known;
  tone: Tone;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Stretches closer together than this share of the whole chart touch each other. */
const TOUCH = 0.001;

/** The lines of one series, from left to right. */
export function piecesOf(series: StepSeries, place: number, stretches: readonly Stretch[]): Piece[] {
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const near = Math.max(last - first, 0) * TOUCH;
  return stretches.flatMap((stretch, index) => {
    const { id, from, to, known, values } = stretch;
    const value = values[place];
    if (value === undefined) return [];
    const tone = stretch.tone ?? series.tone;
    const line: Piece[] = to > from ? [{ id, known, tone, from, to, start: value, end: value }] : [];
    const before = stretches[index - 1];
    const last = before?.known === "whole" ? before.values[place] : undefined;
    if (before === undefined || last === undefined || from - before.to > near) return line;
    const rise = { id: `${id} rise`, known: "whole" as const, from, to: from, start: last, end: value };
    return [{ ...rise, tone: series.tone }, ...line];
  });
}

/** Where a stretch is pointed at: where it began, or the middle of what is not known more nearly. */
export function anchor({ from, to, known }: Pick<Stretch, "from" | "to" | "known">): number {
  return known === "unknown" || known === "within" ? (from + to) / 2 : from;
}

/** The lowest and the highest value to draw, with some room below; apart even where all values are one. */
export function heights(stretches: readonly Stretch[]): [low: number, high: number] {
  const values = stretches.flatMap(({ values }) => values);
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? (most - least) * 0.25 : Math.max(Math.abs(most) * 0.25, 1);
  return [least >= 0 ? Math.max(0, least - room) : least - room, most];
}

/** The same places, pushed downwards until they are at least `least` apart; their order stays. */
export function apart(places: readonly number[], least: number): number[] {
  const moved = [...places];
  let next = -Infinity;
  for (const [index, place] of [...places.entries()].sort((a, b) => a[1] - b[1])) {
    next = Math.max(place, next);
    moved[index] = next;
    next += least;
  }
  return moved;
}
