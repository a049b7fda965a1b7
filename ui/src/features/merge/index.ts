import type { Feature } from "../../actions/feature";
import { openOverlay } from "../../actions/overlay.svelte";
import { register } from "../../actions/registry.svelte";
import { inHand } from "../board/hand.svelte";

function start(): void {
  register({
    id: "job.merge",
    title: "merge-action",
    group: "job",
    enabled: () => inHand()?.in_trash === false,
    run: () => openOverlay(() => import("./MergeJobs.svelte")),
  });
}

/** Two jobs that are one: merged after a look at what would happen. */
export default { start } satisfies Feature;
