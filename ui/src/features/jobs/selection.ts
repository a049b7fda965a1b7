import type { Selection, TableFilter } from "../../generated/api";

/** The rows chosen: some by name, or all but some. */
export type Chosen =
  { kind: "some"; ids: ReadonlySet<string> } | { kind: "all"; except: ReadonlySet<string> };

export const nothing: Chosen = { kind: "some", ids: new Set() };
export const everything: Chosen = { kind: "all", except: new Set() };

/** These and no others. */
export function only(ids: Iterable<string>): Chosen {
  return { kind: "some", ids: new Set(ids) };
}

/** With one more, or one less. */
export function toggled(chosen: Chosen, id: string): Chosen {
  const ids = new Set(chosen.kind === "some" ? chosen.ids : chosen.except);
  if (!ids.delete(id)) ids.add(id);
  return chosen.kind === "some" ? { kind: "some", ids } : { kind: "all", except: ids };
}

/** Whether a row is chosen; a row that is not loaded is where all are. */
export function isChosen(chosen: Chosen, id: string | undefined): boolean {
  if (id === undefined) return chosen.kind === "all";
  return chosen.kind === "some" ? chosen.ids.has(id) : !chosen.except.has(id);
}

/** How many are chosen of so many. */
export function countOf(chosen: Chosen, total: number): number {
  return chosen.kind === "some" ? chosen.ids.size : Math.max(0, total - chosen.except.size);
}

/** Whether none, some or all of so many are chosen. */
export function extent(chosen: Chosen, total: number): "none" | "some" | "all" {
  const count = countOf(chosen, total);
  if (count === 0) return "none";
  return count >= total ? "all" : "some";
}

/** The jobs as the core is asked for them. */
export function selectionOf(chosen: Chosen, filters: readonly TableFilter[]): Selection {
  return chosen.kind === "some"
    ? { kind: "jobs", job_ids: [...chosen.ids] }
    : { kind: "matching", filters: [...filters], except: [...chosen.except] };
}
