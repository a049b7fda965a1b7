import { call } from "../../backend/backend";
import { write } from "../../data/write";
import type {
  SavedView,
  ShownColumn,
  SortKey,
  TableColumn,
  TableFilter,
  TableView,
} from "../../generated/api";
import { meansSomething } from "./filters";

let columns = $state.raw<readonly ShownColumn[]>([]);
let sort = $state.raw<readonly SortKey[]>([]);
let filters = $state.raw<readonly TableFilter[]>([]);
let view = $state<string>();
let isRead = false;

/** How the table stands: columns, order, filters, and the view it was opened from. It stays from page to page. */
export const desk = {
  get columns(): readonly ShownColumn[] {
    return columns;
  },
  get sort(): readonly SortKey[] {
    return sort;
  },
  /** The filters with those that are just being made and name nothing yet. */
  get filters(): readonly TableFilter[] {
    return filters;
  },
  /** The filters that say something. */
  get asked(): TableFilter[] {
    return filters.filter(meansSomething);
  },
  get view(): string | undefined {
    return view;
  },
};

/** Takes up the arrangement of last time, once. */
export async function readLayout(): Promise<void> {
  if (isRead) return;
  isRead = true;
  const layout = await call("table.columns", {});
  // Whoever was quicker than the answer has arranged it anew.
  if (columns.length === 0) [columns, sort] = [layout.columns, layout.sort];
}

/** Other columns, another order of them, or other widths. */
export function setColumns(wanted: readonly ShownColumn[]): void {
  if (wanted.length === 0) return;
  columns = wanted;
  keep();
}

export function setSort(wanted: readonly SortKey[]): void {
  sort = wanted;
  keep();
}

export function setFilters(wanted: readonly TableFilter[]): void {
  filters = wanted;
}

/** Shows a saved view; `undefined` takes all filters away. */
export function openView(saved: SavedView | undefined): void {
  view = saved?.view_id;
  filters = saved?.view?.filters ?? [];
  if (!saved?.view) return;
  [columns, sort] = [saved.view.columns, saved.view.sort];
  keep();
}

/** Takes note that what stands here is now saved under this view. */
export function nameView(id: string | undefined): void {
  view = id;
}

/** The table as it would be saved. */
export function arrangement(): TableView {
  return { columns: [...columns], sort: [...sort], filters: desk.asked };
}

/** Whether two arrangements show the same, in whatever order their fields were written. */
export function sameArrangement(one: TableView | null, other: TableView | null): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The order after a head was used: alone up, down and away again; with others a further key, or the other way. */
export function sortedBy(
  sort: readonly SortKey[],
  column: TableColumn,
  how: "alone" | "also",
): readonly SortKey[] {
  const known = sort.find((key) => key.column === column);
  if (how === "alone") {
    const isOnly = known !== undefined && sort.length === 1;
    if (!isOnly) return [{ column, order: "ascending" }];
    return known.order === "ascending" ? [{ column, order: "descending" }] : [];
  }
  if (!known) return [...sort, { column, order: "ascending" }];
  const rest = sort.filter((key) => key !== known);
  if (known.order === "descending") return rest;
  return sort.map((key) => (key === known ? { column, order: "descending" } : key));
}

function keep(): void {
  void write("table.arrange", { columns: [...columns], sort: [...sort] });
}
