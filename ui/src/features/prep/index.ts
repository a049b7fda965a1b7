import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import { tick } from "svelte";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { route } from "../../actions/route.svelte";
import { inspectorTab } from "../inspector/tab.svelte";
import { rounds, showTenMinutes } from "./desk.svelte";

/** Turns the inspector to the sheet; whoever stood on another of its tabs stands on this one then. */
async function openTab(): Promise<void> {
  inspectorTab.id = "prep";
  await tick();
  const tabs = document.activeElement?.closest("[role='tablist']");
  tabs?.querySelector<HTMLElement>("[data-state='active']")?.focus();
}

function start(): void {
  const enabled = () => route.job !== undefined;
  register(
    {
      id: "prep.open",
      title: "prep-action-open",
      group: "job",
      shortcuts: ["p"],
      enabled,
      run: openTab,
    },
    {
      id: "prep.ten",
      title: "prep-action-ten",
      group: "job",
      enabled,
      run: () => {
        const { job } = route;
        if (job !== undefined) showTenMinutes(job, rounds.get(job) ?? null);
      },
    },
  );
}

/** What one looks at before an interview; its page is no page of the rail. */
export default {
  start,
  page: {
    id: "prep",
    title: "prep-ten",
    icon: NotebookPen,
    load: () => import("./TenMinutes.svelte"),
  },
} satisfies Feature;
