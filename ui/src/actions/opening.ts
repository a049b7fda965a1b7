import type { TableFilter } from "../generated/api";

/** What one feature may ask another to show. */
interface Openable {
  /** A contact by id. */
  contact: string;
  /** A document by id. */
  document: string;
  /** The interviews of the job with that id. */
  interviews: string;
  /** The table of jobs, narrowed down. */
  table: readonly TableFilter[];
}

type Openers = { [What in keyof Openable]?: ((which: Openable[What]) => void) | undefined };
const openers: Openers = {};

/** Makes known how something is shown; a feature says so when it starts. */
export function opens<What extends keyof Openable>(
  what: What,
  show: (which: Openable[What]) => void,
): () => void {
  openers[what] = show as Openers[What];
  return () => void (openers[what] = undefined);
}

/** Whether anything can show it. */
export function canOpen(what: keyof Openable): boolean {
  return openers[what] !== undefined;
}

/** Shows it; says whether anything could. */
export function open<What extends keyof Openable>(what: What, which: Openable[What]): boolean {
  const show: ((which: Openable[What]) => void) | undefined = openers[what];
  show?.(which);
  return show !== undefined;
}
