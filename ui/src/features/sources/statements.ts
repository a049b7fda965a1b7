import type { SourceView, StatementView } from "../../generated/api";

/** A source as it is listed: once, with the facts resting on it that the person can put a figure of their own for. */
interface ListedSource {
  source: SourceView;
  facts: string[];
}

/** Statements that rest on the same source. */
interface SourcedGroup {
  /** The source as each of them has it: they differ only in the fact that is told. */
  sources: SourceView[];
  statements: StatementView[];
}

/** Statements by the source they rest on, so that each source is named once; in the order they came. */
export function bySource(statements: readonly StatementView[]): SourcedGroup[] {
  const groups = new Map<string, SourcedGroup>();
  for (const statement of statements) {
    const key = sameness(statement.source);
    const group = groups.get(key) ?? { sources: [], statements: [] };
    group.sources.push(statement.source);
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Each source once, in the order they come, with the facts that rest on it. */
export function eachListed(sources: readonly SourceView[]): ListedSource[] {
  const listed = new Map<string, ListedSource>();
  for (const source of sources) {
    const key = sameness(source);
    const one = listed.get(key) ?? { source, facts: [] };
    const { replaceable } = source;
    if (replaceable !== null && !one.facts.includes(replaceable)) one.facts.push(replaceable);
    listed.set(key, one);
  }
  return [...listed.values()];
}

/** What a city is known for, told apart from what else is to know of it. */
export function toldApart(statements: readonly StatementView[]): {
  known: StatementView[];
  notes: StatementView[];
} {
  // A few words say what a place is known for; what has a figure or is a sentence is a note.
  const isPhrase = ({ figure, text }: StatementView) => figure === null && !/[.!?]$/.test(text.en);
  return {
    known: statements.filter(isPhrase),
    notes: statements.filter((one) => !isPhrase(one)),
  };
}

/** Whether a text goes on where the figure before it ends, as one sentence. */
export function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** A text that two sources share when they are one, whichever fact each is told for. */
function sameness(source: SourceView): string {
  return JSON.stringify({ ...source, replaceable: null });
}
