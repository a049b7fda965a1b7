/** How often a countdown is told anew, in milliseconds: twice a minute, so that none is a whole minute late. */
const PACE = 30_000;

/** Runs something for as long as the component is there, so that what depends on the time is told anew. */
export function asTimePasses(run: () => void): void {
  $effect(() => {
    const clock = setInterval(run, PACE);
    return () => clearInterval(clock);
  });
}
