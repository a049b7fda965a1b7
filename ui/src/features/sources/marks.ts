import type { SourceView } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** What one must know of a fact before trusting it. */
export interface Mark {
  kind: "stale" | "unverified" | "own";
  text: string;
}

/** The marks of what rests on sources: it may be out of date, is not verified, or is the person's own. */
export function marksOf(sources: readonly (SourceView | null)[]): Mark[] {
  const given = sources.filter((source) => source !== null);
  const isAny = (level: SourceView["verified"]) => given.some(({ verified }) => verified === level);
  const marks: (Mark | false)[] = [
    given.some(({ stale }) => stale) && { kind: "stale", text: t("offers-source-stale") },
    isAny("unverified") && { kind: "unverified", text: t("offers-verified-unverified") },
    isAny("own") && { kind: "own", text: t("offers-verified-own") },
  ];
  return marks.filter((mark) => mark !== false);
}
