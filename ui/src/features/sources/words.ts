import type { SourceView, Words } from "../../generated/api";
import { day } from "../../text/format";
import { language, t } from "../../text/t.svelte";

/** A text of the guidance in the language in use. */
export function inWords(words: Words): string {
  return words[language()];
}

/** A source by name, with the day of what it says; of one without a date the day it was read. */
export function datedName({ name, as_of, undated }: SourceView): string {
  return `${inWords(name)}, ${undated ? t("own-undated", { day: day(as_of) }) : t("offers-source-as-of", { day: day(as_of) })}`;
}
