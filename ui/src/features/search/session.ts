import { call } from "../../backend/backend";
import type { SearchHit } from "../../generated/api";

/** Hits asked for: more than that, one types another word. */
const LIMIT = 20;
/** How long typing must rest before the core is asked, in milliseconds. */
const REST = 80;

const asked = new WeakMap<AbortSignal, Promise<SearchHit[]>>();

/**
 * The hits for what is typed. All readers that ask with the same signal share one search; once it is aborted,
 * because more was typed, nothing is asked and nothing comes back.
 */
export function hitsFor(text: string, signal: AbortSignal): Promise<SearchHit[]> {
  const hits = asked.get(signal) ?? find(text, signal);
  asked.set(signal, hits);
  return hits;
}

async function find(text: string, signal: AbortSignal): Promise<SearchHit[]> {
  await rest(signal);
  if (signal.aborted) return [];
  const { hits } = await call("search", { text, limit: LIMIT });
  return signal.aborted ? [] : hits;
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
