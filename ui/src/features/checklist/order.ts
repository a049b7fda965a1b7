interface Line {
  id: string;
}

/** Where a line goes by one place up or down: the line it then stands above, `null` at the end; `undefined` is nowhere. */
export function beside(lines: readonly Line[], id: string, by: 1 | -1): string | null | undefined {
  const at = lines.findIndex((line) => line.id === id);
  if (at < 0 || at + by < 0 || at + by >= lines.length) return undefined;
  return lines[by < 0 ? at - 1 : at + 2]?.id ?? null;
}

/** The gap that the pointer is over, from 0 above the first line: past a line's middle is below it. */
export function gapAt(middles: readonly number[], y: number): number {
  return middles.filter((middle) => y > middle).length;
}

/** Where a line goes that is dropped into a gap; `undefined` where it stands already. */
export function intoGap(lines: readonly Line[], id: string, gap: number): string | null | undefined {
  const at = lines.findIndex((line) => line.id === id);
  if (at < 0 || gap === at || gap === at + 1) return undefined;
  return lines[gap]?.id ?? null;
}
