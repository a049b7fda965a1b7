import type { SourceView, StatementView } from "../../generated/api";

/** Statements that rest on the same source. */
interface SourcedGroup {
  source: SourceView;
  statements: StatementView[];
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

/** Whether a text goes on where the figure before it ends, as one sentence. */
export function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
