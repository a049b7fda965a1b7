import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { route } from "../../actions/route.svelte";
import { inspectorTab } from "../inspector/tab.svelte";
import { rounds, showTenMinutes } from "./desk.svelte";

function start(): void {
  const enabled = () => route.job !== undefined;
  register(
    {
      id: "prep.open",
      title: "prep-action-open",
      group: "job",
      shortcuts: ["p"],
      enabled,
      run: () => (inspectorTab.id = "prep"),
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
