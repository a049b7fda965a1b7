import { goTo } from "../../actions/route.svelte";
import { emptyDraft, type TargetDraft } from "./draft";

export type TabId = "targets" | "tax" | "floor";

/** What the page shows, and the target that is being written: leaving the page and coming back loses neither. */
export const desk = $state<{ tab: TabId; draft: TargetDraft | undefined }>({
  tab: "targets",
  draft: undefined,
});

/** Brings one to the form for a target; one that was begun goes on. */
export function addTarget(): void {
  goTo("target");
  desk.tab = "targets";
  desk.draft ??= emptyDraft();
}

/** Brings one to the pay floor. */
export function showFloor(): void {
  goTo("target");
  desk.tab = "floor";
}
