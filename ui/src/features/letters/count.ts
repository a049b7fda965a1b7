/** A word has a letter or a figure in it; a hyphen, an apostrophe or a point inside does not end it. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** How many words and characters a letter has; characters as the core counts them. */
export function countOf(text: string): { words: number; characters: number } {
  return { words: text.match(word)?.length ?? 0, characters: [...text].length };
}
