import { call } from "../../backend/backend";
import type { FindHits } from "../../generated/api";

/** Hits of each sort asked for: more than that, one types another word. */
const LIMIT = 20;
/** How long typing must rest before the core is asked, in milliseconds. */
const REST = 80;
/** What is longer than the core reads is an ad that was pasted, not words to look for. */
const MOST_LETTERS = 300;

const asked = new WeakMap<AbortSignal, Promise<FindHits | undefined>>();

/**
 * What is found for what is typed. All readers that ask with the same signal share one search; once it is aborted,
 * because more was typed, nothing is asked and nothing comes back.
 */
export function foundFor(text: string, signal: AbortSignal): Promise<FindHits | undefined> {
  const found = asked.get(signal) ?? find(text, signal);
  asked.set(signal, found);
  return found;
}

/** Lets the core read what it looks through, while the first letters are typed. */
export function makeReady(): void {
  // Whatever is wrong, the search itself will say.
  void call("find", { text: "", limit: 0 }).catch(() => undefined);
}

async function find(text: string, signal: AbortSignal): Promise<FindHits | undefined> {
  await rest(signal);
  if (signal.aborted || Array.from(text).length > MOST_LETTERS) return undefined;
  const found = await call("find", { text, limit: LIMIT });
  return signal.aborted ? undefined : found;
}

/** Waits until typing rests, or what was typed is given up. */
export function rest(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(resolve, REST);
    signal.addEventListener("abort", () => {
      clearTimeout(clock);
      resolve();
    });
  });
}
