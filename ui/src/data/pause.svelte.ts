/** How long one rests between words before what stands there is asked about, in milliseconds. */
const PAUSE = 300;

/** What `wanted` gave when the typing last paused. Call it where a component starts. */
export function afterPause<T>(wanted: () => T): { readonly now: T } {
  let held = $state.raw(wanted());
  $effect(() => {
    const next = wanted();
    const clock = setTimeout(() => (held = next), PAUSE);
    return () => clearTimeout(clock);
  });
  return {
    get now() {
      return held;
    },
  };
}
