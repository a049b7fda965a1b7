import type { Words } from "../../generated/api";
import { language } from "../../text/t.svelte";

/** A text of the guidance in the language in use. */
export function inWords(words: Words): string {
  return words[language()];
}
