import type { Reading } from "../../data/read.svelte";

/**
 * The answer of a reading to what is asked now.
 *
 * A reading keeps its last answer while the next is on its way: read anew after a change that is right, but the
 * answer about another name would be said of the wrong one. Call it where a component starts.
 */
export function answerTo<T>(
  asked: () => string | undefined,
  reading: Reading<T>,
): { readonly now: T | undefined } {
  let answered = $state<string>();
  $effect.pre(() => {
    if (!reading.loading) answered = asked();
  });
  return {
    get now() {
      return answered === asked() ? reading.value : undefined;
    },
  };
}
