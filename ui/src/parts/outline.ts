/** Anything that may be a heading of a document. */
interface Block {
  kind: string;
  level?: number;
}

/**
 * How deep each heading of a document stands, from 1; `undefined` for what is no heading.
 *
 * Strangers' documents begin anywhere and leave levels out. A heading never stands more than one deeper than the one
 * before it, so that a screen reader's list of headings has no holes.
 */
export function outline(blocks: readonly Block[]): (number | undefined)[] {
  const above: number[] = [];
  return blocks.map(({ kind, level }) => {
    if (kind !== "heading" || level === undefined) return undefined;
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length;
  });
}
