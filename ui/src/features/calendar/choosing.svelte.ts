import { SvelteMap } from "svelte/reactivity";
import type { EntryRef } from "../../generated/api";
import { keyOf } from "./wording";

/** The entries of the agenda that are chosen for one calendar file. */
export class Choosing {
  readonly #chosen = new SvelteMap<string, EntryRef>();

  get count(): number {
    return this.#chosen.size;
  }

  /** Those that are chosen, in the order they were chosen in. */
  get entries(): EntryRef[] {
    return [...this.#chosen.values()];
  }

  has(entry: EntryRef): boolean {
    return this.#chosen.has(keyOf(entry));
  }

  toggle(entry: EntryRef): void {
    const key = keyOf(entry);
    if (!this.#chosen.delete(key)) this.#chosen.set(key, entry);
  }

  clear(): void {
    this.#chosen.clear();
  }
}
