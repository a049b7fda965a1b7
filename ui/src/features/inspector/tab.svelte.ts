import { openJob, route } from "../../actions/route.svelte";
import { inHand } from "../board/hand.svelte";

export type TabId = "overview" | "ad" | "pay" | "prep" | "interviews" | "documents" | "history";

/** The tab that is open; it stays when one goes on to the next job. */
export const inspectorTab = $state<{ id: TabId }>({ id: "overview" });

/** What a person wants to do in the inspector, done as soon as the job is there. */
type Wish = "note" | "edit";

let wish = $state<Wish>();

/** Opens the job in hand if need be, and begins: a note, or an edit of its title. */
export function wishFor(wanted: Wish): void {
  const hand = inHand();
  if (hand && hand.job_id !== route.job) openJob(hand.job_id);
  if (wanted === "edit") inspectorTab.id = "overview";
  else if (inspectorTab.id !== "overview") inspectorTab.id = "history";
  wish = wanted;
}

/** The wish that is open; it is granted within the inspector. */
export function openWish(): Wish | undefined {
  return wish;
}

/** Grants the open wish where that can be done now. */
export function grant(root: HTMLElement): void {
  if (wish === "note") {
    const field = root.querySelector<HTMLElement>("[data-note]");
    field?.focus();
    if (field) wish = undefined;
  } else if (wish === "edit") {
    root.querySelector<HTMLElement>("header .names button")?.click();
    wish = undefined;
  }
}
