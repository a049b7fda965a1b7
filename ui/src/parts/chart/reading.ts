/** Stops that Page Up and Page Down pass. */
const PAGE = 10;

/** The index of the value nearest to `to`; −1 where there is none. `values` rise. */
export function nearest(values: readonly number[], to: number): number {
  const after = values.findIndex((value) => value >= to);
  if (after < 0) return values.length - 1;
  const [before, next] = [values[after - 1], values[after]];
  if (before === undefined || next === undefined) return after;
  return to - before < next - to ? after - 1 : after;
}

/** Where a key leads among `count` stops; `undefined` for a key that means nothing here. */
export function steppedTo(key: string, from: number, count: number): number | undefined {
  const to = target(key, from, count - 1);
  return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), count - 1);
}

function target(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return from + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return from - 1;
    case "PageUp":
      return from + PAGE;
    case "PageDown":
      return from - PAGE;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
