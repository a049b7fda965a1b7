import type { OwnFact, SourceView } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** What one must know of a fact before trusting it. */
export interface Mark {
  kind: "stale" | "unverified" | "own" | "fetched";
  text: string;
}

/** The marks of what rests on sources: it may be out of date, is not verified, is the person's own or fetched by them. */
export function marksOf(sources: readonly (SourceView | null)[]): Mark[] {
  const given = sources.filter((source) => source !== null);
  const isAny = (level: SourceView["verified"]) => given.some(({ verified }) => verified === level);
  const isAdded = (...kinds: OwnFact["kind"][]) => given.some(({ own }) => own && kinds.includes(own.kind));
  const marks: (Mark | false)[] = [
    given.some(({ stale }) => stale) && { kind: "stale", text: t("offers-source-stale") },
    isAny("unverified") && { kind: "unverified", text: t("offers-verified-unverified") },
    (isAny("own") || isAdded("figure", "statistic", "floor")) && { kind: "own", text: t("own-mark") },
    isAdded("employer", "wages") && { kind: "fetched", text: t("own-mark-fetched") },
  ];
  return marks.filter((mark) => mark !== false);
}
