import { tick } from "svelte";

export type TabId = "overview" | "ad" | "pay" | "interviews" | "history";

/** The tab that is open; it stays when one goes on to the next job. */
export const inspectorTab = $state<{ id: TabId }>({ id: "overview" });

/** Brings one to the field for a note. */
export async function writeNote(): Promise<void> {
  if (inspectorTab.id !== "overview") inspectorTab.id = "history";
  await tick();
  document.querySelector<HTMLElement>("[data-note]")?.focus();
}
