import { goTo } from "../../actions/route.svelte";

/** The tabs of the page, in order. */
export const tabs = ["due", "questions", "progress"] as const;

type PracticeTab = (typeof tabs)[number];

/** The tab that is open; it stays while the program runs. */
export const where = $state<{ tab: PracticeTab }>({ tab: "due" });

/** Brings one to a tab of the page; to the one that was open last where none is named. */
export function openPractice(tab?: PracticeTab): void {
  goTo("practice");
  if (tab) where.tab = tab;
}
