/** Rows asked for at once. */
export const PAGE = 100;
/** Pages kept; those asked for longest ago go first. */
const KEPT = 40;

/** Rows by the number of their page. */
export type Pages<Row> = ReadonlyMap<number, readonly Row[]>;

/** A row by its place; absent where its page is not there. */
export function rowAt<Row>(pages: Pages<Row>, index: number): Row | undefined {
  return index < 0 ? undefined : pages.get(Math.floor(index / PAGE))?.[index % PAGE];
}

/** The pages with one more; the oldest goes where there are too many. */
export function withPage<Row>(pages: Pages<Row>, number: number, rows: readonly Row[]): Pages<Row> {
  const all = new Map(pages);
  // Taken out first, so that the page asked for last is the last one in.
  all.delete(number);
  all.set(number, rows);
  return new Map([...all].slice(-KEPT));
}

/** The numbers of the pages that hold the rows of a stretch and are not there. */
export function missing(pages: Pages<unknown>, from: number, to: number): number[] {
  const numbers = [];
  for (let number = Math.floor(Math.max(0, from) / PAGE); number * PAGE < to; number += 1) {
    if (!pages.has(number)) numbers.push(number);
  }
  return numbers;
}
