import type { Feature, Page } from "../actions/feature";
import { route } from "../actions/route.svelte";

const found = import.meta.glob<Feature>("../features/*/index.ts", { eager: true, import: "default" });
const features = Object.values(found);

/** Pages in the rail from the top; a page is there only once a feature brings it. */
const rail = {
  above: ["today", "board", "jobs", "calendar", "contacts", "documents"],
  decide: ["offers", "target"],
  prepare: ["interviews", "stories", "practice"],
  know: ["guidance"],
  below: ["trash", "data", "settings"],
};

/** Lets every feature register what it does. */
export function startFeatures(): void {
  for (const feature of features) feature.start?.();
}

/** The rail's pages: those of the daily work, those that help to decide, those to know from, and those at the foot. */
export function railPages(): Record<keyof typeof rail, Page[]> {
  const { above, decide, prepare, know, below } = rail;
  return {
    above: above.flatMap(pagesOf),
    decide: decide.flatMap(pagesOf),
    prepare: prepare.flatMap(pagesOf),
    know: know.flatMap(pagesOf),
    below: below.flatMap(pagesOf),
  };
}

/** The page the person is on. */
export function currentPage(): Page | undefined {
  return pagesOf(route.page)[0] ?? firstPage();
}

/** The page the program opens with. */
export function firstPage(): Page | undefined {
  return Object.values(rail).flat().flatMap(pagesOf)[0];
}

/** What draws the job that stands open. */
export function inspector(): Feature["inspector"] {
  return features.find((feature) => feature.inspector)?.inspector;
}

function pagesOf(id: string): Page[] {
  return features.flatMap(({ page }) => (page?.id === id ? [page] : []));
}
