/** A list with one of its items at another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/** The gap between rows that a pointer is nearest to: 0 is above the first row. */
export function gapAt(rows: readonly Pick<DOMRect, "top" | "height">[], y: number): number {
  const below = rows.findIndex(({ top, height }) => y < top + height / 2);
  return below < 0 ? rows.length : below;
}

/** The place of an item that is dropped into a gap: the gaps behind it lie one further back once it is gone. */
export function landing(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}
