/** The places of a text that holds one on each line; always at least one to write in. */
export function rowsOf(text: string): string[] {
  return text.split("\n");
}

/** The text with one of its places changed; what is pasted may bring several. */
export function withPlace(text: string, row: number, place: string): string {
  return rowsOf(text)
    .map((old, index) => (index === row ? place : old))
    .join("\n");
}

/** The text without one of its places. */
export function withoutPlace(text: string, row: number): string {
  return rowsOf(text)
    .filter((_, index) => index !== row)
    .join("\n");
}

/** The places of a text that was pasted, where it holds several; a field of one line would run them together. */
export function severalOf(pasted: string): string | undefined {
  const places = pasted
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return places.length > 1 ? places.join("\n") : undefined;
}
