import { untrack } from "svelte";
import { asApiError, call, onChanged } from "../backend/backend";
import type { ApiError, ChangeTag, Commands } from "../generated/api";

type Name = keyof Commands;

/** What a read shows: it runs again when a change carries one of these; `any` is every change. */
type Tags = readonly ChangeTag[] | "any";

/** A cached read as markup sees it; its fields are reactive. */
export interface Reading<T> {
  /** The newest answer; stays while a newer one is on its way, also when the input changed. */
  readonly value: T | undefined;
  /** Whether a newer answer is on its way. */
  readonly loading: boolean;
  /** Why the newest try was refused. */
  readonly error: ApiError | undefined;
  /** Asks again now. */
  refresh(): Promise<void>;
}

/**
 * Reads with one command and reads again when a change carries one of `tags`, or at every change for `any`.
 *
 * Call it where a component starts. `input` is followed: what it reads is asked for again when it changes, and
 * `undefined` asks for nothing. Equal reads share one answer and one call.
 */
export function read<K extends Name>(
  name: K,
  input: () => Commands[K]["input"] | undefined,
  tags: Tags,
): Reading<Commands[K]["output"]> {
  let entry = $state.raw<Entry<Commands[K]["output"]>>();
  let last = $state.raw<Commands[K]["output"]>();
  // A text compares equal where an object made anew would not, so equal input asks for nothing new.
  const key = $derived.by(() => {
    const wanted = input();
    return wanted === undefined ? undefined : JSON.stringify(wanted);
  });

  $effect.pre(() => {
    if (key === undefined) return;
    const held = hold(name, key, tags);
    entry = held;
    return () => {
      last = held.value ?? last;
      release(held);
    };
  });

  return {
    get value() {
      return key === undefined ? undefined : (entry?.value ?? last);
    },
    get loading() {
      return key !== undefined && (entry?.loading ?? true);
    },
    get error() {
      return key === undefined ? undefined : entry?.error;
    },
    refresh: async () => entry?.ask(),
  };
}

/** Asks ahead of whoever will read: the first read with equal input takes this answer over. */
export function readAhead<K extends Name>(name: K, input: Commands[K]["input"], tags: Tags): void {
  hold(name, JSON.stringify(input), tags).isAhead = true;
}

let underway = 0;
const waiting: (() => void)[] = [];

/** Resolves once no read is on its way. */
export function settled(): Promise<void> {
  return underway === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}

const entries = new Map<string, Entry<unknown>>();
let stopListening: (() => void) | undefined;

/** One answer that all equal reads share, for as long as any of them is there. */
class Entry<T> {
  value = $state.raw<T>();
  error = $state.raw<ApiError>();
  loading = $state(true);
  holders = 0;
  /** Held for a reader that has not come yet. */
  isAhead = false;
  readonly id: string;
  readonly #tags = new Set<ChangeTag | "any">();
  #run: () => Promise<T>;
  #asked = 0;
  #shown = 0;

  constructor(id: string, run: () => Promise<T>) {
    this.id = id;
    this.#run = run;
  }

  follow(tags: Tags): void {
    for (const tag of tags === "any" ? (["any"] as const) : tags) this.#tags.add(tag);
  }

  shows(changed: readonly ChangeTag[]): boolean {
    return this.#tags.has("any") || changed.some((tag) => this.#tags.has(tag));
  }

  async ask(): Promise<void> {
    const number = ++this.#asked;
    this.loading = true;
    underway += 1;
    try {
      const value = await this.#run();
      if (this.#isNewest(number)) [this.value, this.error] = [value, undefined];
    } catch (thrown) {
      if (this.#isNewest(number)) this.error = asApiError(thrown);
    }
    this.loading = this.#shown < this.#asked;
    underway -= 1;
    if (underway === 0) waiting.splice(0).forEach((go) => go());
  }

  /** An answer that was overtaken by a later question's answer says nothing any more. */
  #isNewest(number: number): boolean {
    if (number < this.#shown) return false;
    this.#shown = number;
    return true;
  }
}

function hold<K extends Name>(name: K, key: string, tags: Tags): Entry<Commands[K]["output"]> {
  const id = `${name} ${key}`;
  let entry = entries.get(id) as Entry<Commands[K]["output"]> | undefined;
  if (!entry) {
    entry = new Entry(id, () => call(name, JSON.parse(key) as Commands[K]["input"]));
    entries.set(id, entry);
    void entry.ask();
  }
  entry.follow(tags);
  if (entry.isAhead) {
    entry.isAhead = false;
    // What was refused ahead, before the profile could be opened, is worth another try.
    // Whoever holds must not follow it: it would let go and hold anew with every answer.
    if (untrack(() => entry.error)) void entry.ask();
  } else entry.holders += 1;
  stopListening ??= onChanged(({ tags }) => askAgain(tags));
  return entry;
}

function release(entry: Entry<unknown>): void {
  entry.holders -= 1;
  if (entry.holders > 0) return;
  entries.delete(entry.id);
  if (entries.size === 0) {
    stopListening?.();
    stopListening = undefined;
  }
}

function askAgain(changed: readonly ChangeTag[]): void {
  for (const entry of entries.values()) {
    if (entry.shows(changed)) void entry.ask();
  }
}
