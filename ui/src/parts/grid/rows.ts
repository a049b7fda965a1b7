/** Rows drawn above and below what is seen, so that a quick turn of the wheel shows no gap. */
const BEYOND = 8;

/** From which row up to which (not included) rows are drawn. */
export interface Span {
  from: number;
  to: number;
}

/** The rows to draw: those in sight and some beyond. All measures in CSS pixels. */
export function inSight(scrolled: number, height: number, rowHeight: number, total: number): Span {
  if (rowHeight <= 0 || total <= 0) return { from: 0, to: 0 };
  const first = Math.floor(Math.max(0, scrolled) / rowHeight);
  const seen = Math.ceil(Math.max(0, height) / rowHeight) + 1;
  return {
    from: Math.max(0, Math.min(first, total - 1) - BEYOND),
    to: Math.min(total, first + seen + BEYOND),
  };
}

/** The rows of a span, and one more that stays drawn for the focus, in order. */
export function drawn({ from, to }: Span, kept: number, total: number): number[] {
  const rows = Array.from({ length: to - from }, (_, at) => from + at);
  if (kept < 0 || kept >= total || (kept >= from && kept < to)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}
