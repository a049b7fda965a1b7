import type { Feature } from "../../actions/feature";
import { opens } from "../../actions/opening";
import { register } from "../../actions/registry.svelte";
import { openJob, route } from "../../actions/route.svelte";
import { inHand } from "../board/hand.svelte";
import { inspectorTab, wishFor } from "./tab.svelte";

function start(): void {
  opens("interviews", (job) => {
    inspectorTab.id = "interviews";
    openJob(job);
  });
  // A job that is only read takes no note and no edit; one that is still being read is not yet in hand.
  const enabled = () => {
    const hand = inHand();
    return hand ? !hand.in_trash : route.job !== undefined;
  };
  register(
    {
      id: "job.note",
      title: "inspector-action-note",
      group: "job",
      shortcuts: ["n"],
      enabled,
      run: () => wishFor("note"),
    },
    {
      id: "job.edit",
      title: "inspector-action-edit",
      group: "job",
      shortcuts: ["e"],
      enabled,
      run: () => wishFor("edit"),
    },
  );
}

/** One job, opened beside the list. */
export default { start, inspector: () => import("./Inspector.svelte") } satisfies Feature;
