import { call } from "../../backend/backend";
import type { ApiError, JobsChange } from "../../generated/api";
import type { Select } from "../../parts/grid/types";
import { announce } from "../../parts/toaster.svelte";
import { errorText } from "../../text/said";
import { t } from "../../text/t.svelte";
import { write } from "../../data/write";
import { desk } from "./desk.svelte";
import type { Rows } from "./rows.svelte";
import {
  countOf,
  everything,
  extent,
  isChosen,
  nothing,
  only,
  selectionOf,
  toggled,
  type Chosen,
} from "./selection";

/** As many jobs as one step takes; the core says the same. */
const MOST = 5_000;

/** The selected rows of the table. */
export class Selected {
  #rows: Rows;
  #chosen = $state.raw<Chosen>(nothing);
  #asked = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  get count(): number {
    return countOf(this.#chosen, this.#rows.total);
  }

  get extent(): "none" | "some" | "all" {
    return extent(this.#chosen, this.#rows.total);
  }

  get selection() {
    return selectionOf(this.#chosen, desk.asked);
  }

  has(id: string | undefined): boolean {
    return isChosen(this.#chosen, id);
  }

  clear(): void {
    this.#chosen = nothing;
  }

  /** What the grid asks the selection to become. */
  async change(change: Select): Promise<void> {
    const number = ++this.#asked;
    switch (change.does) {
      case "all":
        this.#chosen = everything;
        return;
      case "none":
        return this.clear();
      case "toggle": {
        const row = this.#rows.at(change.row);
        if (row) this.#chosen = toggled(this.#chosen, row.id);
        return;
      }
      case "span": {
        const ids = await this.#span(Math.min(change.from, change.to), Math.max(change.from, change.to) + 1);
        // Whoever went on meanwhile has asked for something else.
        if (ids && number === this.#asked) this.#chosen = only(ids);
      }
    }
  }

  /** Changes what is selected; says how many were touched. */
  async apply(change: JobsChange): Promise<void> {
    const done = await write("jobs.change", { selection: this.selection, change });
    if (done) this.touched(done.count);
    if (done && change.does === "delete") this.clear();
  }

  /** Says so where nothing was touched; what was done the core says itself. */
  touched(count: number): void {
    if (count === 0) announce(t("jobs-many-nothing"));
  }

  /** The jobs of a stretch: from what is loaded, else asked for. */
  async #span(from: number, to: number): Promise<string[] | undefined> {
    if (to - from > MOST) {
      announce(errorText({ code: "too_many", params: { limit: `${MOST}` } } as ApiError), { tone: "wrong" });
      return undefined;
    }
    const loaded = [];
    for (let at = from; at < to; at += 1) loaded.push(this.#rows.at(at)?.id);
    const known = loaded.filter((id) => id !== undefined);
    if (known.length === loaded.length) return known;
    const asked = { filters: desk.asked, sort: [...desk.sort], offset: from, limit: to - from };
    return (await call("table.ids", asked).catch(() => undefined))?.job_ids;
  }
}
