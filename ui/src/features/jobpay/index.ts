import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { route } from "../../actions/route.svelte";
import { inspectorTab } from "../inspector/tab.svelte";
import { beginFigure } from "./drafts.svelte";

function start(): void {
  register({
    id: "figure.add",
    title: "jobpay-action-figure",
    group: "job",
    shortcuts: ["Shift+P"],
    enabled: () => route.job !== undefined,
    run: () => {
      inspectorTab.id = "pay";
      beginFigure(route.job ?? "");
    },
  });
}

/** What is known of one job's pay, in the inspector. */
export default { start } satisfies Feature;
