import { told } from "../text/t.svelte";

/** The most lines one page's help has: what does not fit is too much to read over the page. */
const MOST = 5;

/** The lines of a page's short help, in the language in use; the general ones for a page that has none of its own. */
export function howTo(page: string): string[] {
  const own = linesOf(page);
  return own.length > 0 ? own : linesOf("any");
}

function linesOf(page: string): string[] {
  return Array.from({ length: MOST }, (_, at) => told(`help-${page}-${at + 1}`)).filter(
    (line) => line !== undefined,
  );
}
