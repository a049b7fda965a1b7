import { closeJob, route } from "../../actions/route.svelte";
import { write } from "../../data/write";
import { say } from "../../parts/toaster.svelte";
import { t } from "../../text/t.svelte";
import { cameTo } from "../closing/asking.svelte";
import { moveInput, stageBeside } from "./columns";
import { holdCard, inHand, refocus } from "./hand.svelte";

/** Moves the job in hand one stage on or back; says so where there is none. */
export async function moveBeside(by: 1 | -1): Promise<void> {
  const job = inHand();
  const stages = job && (await write("profile.read", {}))?.stages;
  const from = stages?.find(({ id }) => id === job?.stage_id);
  if (!job || !stages || !from) return;
  const stage = stageBeside(stages, from, by);
  if (stage) {
    if (await write("job.move", moveInput(job.job_id, stage.id, 0, undefined))) cameTo(job, stage);
  } else say(t(by > 0 ? "board-stage-last" : "board-stage-first"));
}

/** Deletes the job in hand to the trash; the focus goes to the cards. */
export async function deleteJob(): Promise<void> {
  const job = inHand();
  if (!job || !(await write("job.delete", { job_id: job.job_id }))) return;
  holdCard(undefined);
  if (route.job === job.job_id) closeJob();
  // A board that had the focus has already given it to a neighbour.
  refocus(undefined);
}
