import type { AskedLine } from "../../generated/api";

/** A line nobody has written in yet. */
export const emptyLine: AskedLine = { question: null, text: "", kind: "behavioural", went: null, note: "" };

/** Lines with one more to write in at the end. */
export function withRoom(lines: readonly AskedLine[]): readonly AskedLine[] {
  const last = lines.at(-1);
  return last && last.text.trim() === "" ? lines : [...lines, emptyLine];
}

/** Lines after one was changed; other words are another question. */
export function changed(
  lines: readonly AskedLine[],
  place: number,
  part: Partial<AskedLine>,
): readonly AskedLine[] {
  return withRoom(
    lines.map((line, at) => {
      if (at !== place) return line;
      const isReworded = part.text !== undefined && part.text !== line.text && part.question === undefined;
      return { ...line, ...(isReworded ? { question: null } : {}), ...part };
    }),
  );
}

/** Lines after several were pasted into one: each becomes its own. */
export function pasted(lines: readonly AskedLine[], place: number, text: string): readonly AskedLine[] {
  const typed = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–—]|\d+[.)])\s*/, "").trim())
    .filter((line) => line !== "");
  const added = typed.map((line) => ({ ...emptyLine, text: line }));
  return withRoom([...lines.slice(0, place), ...added, ...lines.slice(place + 1)]);
}
