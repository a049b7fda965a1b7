/** Left and right edge of a column on the screen, in CSS pixels. */
export interface Across {
  left: number;
  right: number;
}

/** Upper and lower edge of a drawn row, with its place in the column. A virtual column draws only some. */
export interface Row {
  index: number;
  top: number;
  bottom: number;
}

/** The column a pointer is over, or the nearest one: a card let go between two columns still lands. */
export function columnAt(x: number, columns: readonly Across[]): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  columns.forEach(({ left, right }, column) => {
    const away = Math.max(left - x, x - right, 0);
    if (away < least) [nearest, least] = [column, away];
  });
  return nearest;
}

/** The gap between drawn rows that a pointer is nearest to: the index of the row below it. */
export function gapAt(y: number, rows: readonly Row[]): number {
  const inOrder = [...rows].sort((a, b) => a.top - b.top);
  const below = inOrder.find((row) => y < (row.top + row.bottom) / 2);
  if (below) return below.index;
  const last = inOrder.at(-1);
  return last ? last.index + 1 : 0;
}

/** Where the line that shows a gap is drawn: midway between the rows around it. */
export function gapLine(gap: number, rows: readonly Row[], top: number): number {
  const above = rows.find((row) => row.index === gap - 1);
  const below = rows.find((row) => row.index === gap);
  if (above && below) return (above.bottom + below.top) / 2;
  if (below) return below.top - EDGE_GAP;
  return above ? above.bottom + EDGE_GAP : top + EDGE_GAP;
}

/** How fast to scroll when the pointer is near an edge, in pixels a frame; 0 away from the edges. */
export function scrollSpeed(at: number, from: number, to: number): number {
  const zone = Math.min(EDGE_ZONE, (to - from) / 4);
  const into = at < from + zone ? at - (from + zone) : at > to - zone ? at - (to - zone) : 0;
  return Math.round((Math.max(-zone, Math.min(zone, into)) / zone) * FASTEST) || 0;
}

/** Whether the pointer went far enough to mean a drag and not a click. */
export function farEnough(fromX: number, fromY: number, x: number, y: number): boolean {
  return Math.hypot(x - fromX, y - fromY) >= THRESHOLD;
}

const THRESHOLD = 5;
const EDGE_ZONE = 48;
const FASTEST = 14;
const EDGE_GAP = 4;
