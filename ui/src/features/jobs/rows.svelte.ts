import { untrack } from "svelte";
import { asApiError, call } from "../../backend/backend";
import { read } from "../../data/read.svelte";
import type { ApiError, ChangeTag, SortKey, TableFilter, TableRow } from "../../generated/api";
import { missing, PAGE, rowAt, withPage, type Pages } from "./pages";

const tags: readonly ChangeTag[] = [
  "job",
  "application",
  "event",
  "ad",
  "employer",
  "stage",
  "target",
  "floor",
  "setting",
  "task",
  "tag",
  "archive",
];

/** A row as the grid draws it: its id is its job's. */
export type JobRow = TableRow & { id: string };

/** What the table is asked. */
interface Asked {
  filters: TableFilter[];
  sort: SortKey[];
}

/**
 * The rows of the table: the first page is kept fresh, the others are asked for as they come into sight, and anew after
 * every change.
 */
export class Rows {
  #asked: () => Asked;
  #first;
  #pages = $state.raw<Pages<JobRow>>(new Map());
  #sight = { from: 0, to: PAGE };
  #generation = 0;
  #isLoading = false;
  #error = $state.raw<ApiError>();

  constructor(asked: () => Asked) {
    this.#asked = asked;
    this.#first = read("table.read", () => ({ ...asked(), offset: 0, limit: PAGE }), tags);
    $effect.pre(() => {
      const first = this.#first.value;
      if (!first) return;
      this.#generation += 1;
      // What lies further down is of before; it is asked for anew where it is in sight.
      this.#pages = new Map([[0, first.rows.map(jobRow)]]);
      untrack(() => void this.#load());
    });
  }

  get total(): number {
    return this.#first.value?.total ?? 0;
  }

  get today(): string {
    return this.#first.value?.today ?? "";
  }

  get isThere(): boolean {
    return this.#first.value !== undefined;
  }

  get error(): ApiError | undefined {
    return this.#first.error ?? this.#error;
  }

  refresh(): Promise<void> {
    return this.#first.refresh();
  }

  at = (index: number): JobRow | undefined => rowAt(this.#pages, index);

  /** The place of a job among the rows that are loaded. */
  find(job: string): number | undefined {
    for (const [number, rows] of this.#pages) {
      const at = rows.findIndex(({ id }) => id === job);
      if (at >= 0) return number * PAGE + at;
    }
    return undefined;
  }

  /** These rows are in sight: what is missing of them is asked for. */
  see(from: number, to: number): void {
    this.#sight = { from, to };
    void this.#load();
  }

  /** One page at a time: whoever scrolls fast leaves pages behind that nobody needs any more. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    for (;;) {
      const { from, to } = this.#sight;
      const [number] = missing(this.#pages, from, Math.min(to, this.total));
      if (number === undefined) break;
      const generation = this.#generation;
      const got = await this.#page(number);
      if (!got) break;
      if (generation === this.#generation) this.#pages = withPage(this.#pages, number, got);
    }
    this.#isLoading = false;
  }

  async #page(number: number): Promise<JobRow[] | undefined> {
    try {
      const { rows } = await call("table.read", { ...this.#asked(), offset: number * PAGE, limit: PAGE });
      this.#error = undefined;
      return rows.map(jobRow);
    } catch (thrown) {
      this.#error = asApiError(thrown);
      return undefined;
    }
  }
}

function jobRow(row: TableRow): JobRow {
  return { ...row, id: row.job_id };
}
