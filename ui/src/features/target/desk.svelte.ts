import { goTo } from "../../actions/route.svelte";
import { call } from "../../backend/backend";
import { emptyDraft, prefilled, type TargetDraft } from "./draft";

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
  if (desk.draft) return;
  desk.draft = emptyDraft();
  void fillIn();
}

/** Fills in what the person said of themselves; a profile that can't be read leaves the form as empty as it was. */
async function fillIn(): Promise<void> {
  const profile = await call("profile.read", {}).catch(() => undefined);
  if (profile && desk.draft) desk.draft = prefilled(desk.draft, profile.settings);
}

/** Brings one to the pay floor. */
export function showFloor(): void {
  goTo("target");
  desk.tab = "floor";
}
