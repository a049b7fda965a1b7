import type { CurveMark, Point } from "./types";

/** A point that can be read; with a name where it has one. */
export type Stop = Point & { mark?: CurveMark };

/** Everything that can be read along a curve, from left to right; a named point takes the place of a nameless one. */
export function stopsOf(points: readonly Point[], marks: readonly CurveMark[]): Stop[] {
  const named = new Set(marks.map(({ x }) => x));
  const nameless: Stop[] = points.filter(({ x }) => !named.has(x)).map(({ x, y }) => ({ x, y }));
  const stops = [...nameless, ...marks.map((mark): Stop => ({ x: mark.x, y: mark.y, mark }))];
  return stops.sort((a, b) => a.x - b.x);
}
