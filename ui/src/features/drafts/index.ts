import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { inHand } from "../board/hand.svelte";
import { openDraft } from "./desk.svelte";

function start(): void {
  register({
    id: "job.draft",
    title: "drafts-action",
    group: "job",
    shortcuts: ["f"],
    enabled: () => inHand()?.in_trash === false,
    run: () => {
      const job = inHand();
      if (job) openDraft(job.job_id, job.title);
    },
  });
}

/** Mails about an application: follow-up, thank-you, withdrawal, and asking where the process stands. */
export default { start } satisfies Feature;
