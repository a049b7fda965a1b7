/** A field of more rows than this scrolls. */
const MOST = 14;

/**
 * How many rows a field needs so that nothing of a text is cut off, by about how many letters stand in a row. Engines
 * that let a field grow by themselves pass it over.
 */
export function rowsFor(text: string, letters: number, least: number): number {
  // What is beyond the most rows need not be counted.
  const lines = text.slice(0, MOST * letters).split("\n");
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return Math.min(MOST, Math.max(least, rows));
}
