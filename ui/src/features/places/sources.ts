import type { SourceView, StatementView } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** What one must know of a fact before trusting it. */
export interface Mark {
  kind: "stale" | "unverified" | "own";
  text: string;
}

/** Statements that rest on the same source. */
interface SourcedGroup {
  source: SourceView;
  statements: StatementView[];
}

/** The marks of a fact, by its source: it may be out of date, is not verified, or is the person's own. */
export function marksOf({ stale, verified }: SourceView): Mark[] {
  const marks: (Mark | false)[] = [
    stale && { kind: "stale", text: t("offers-source-stale") },
    verified === "unverified" && { kind: "unverified", text: t("offers-verified-unverified") },
    verified === "own" && { kind: "own", text: t("offers-verified-own") },
  ];
  return marks.filter((mark) => mark !== false);
}

/** Statements by the source they rest on, so that each source is named once; in the order they came. */
export function bySource(statements: readonly StatementView[]): SourcedGroup[] {
  const groups = new Map<string, SourcedGroup>();
  for (const statement of statements) {
    const key = JSON.stringify(statement.source);
    const group = groups.get(key) ?? { source: statement.source, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}
