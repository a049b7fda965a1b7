import { openOverlay } from "../../actions/overlay.svelte";
import { write } from "../../data/write";
import { announce } from "../../parts/toaster.svelte";
import { t } from "../../text/t.svelte";

let open = $state<string>();

/** The interview that is looked back on. */
export function debriefOpen(): string | undefined {
  return open;
}

/** Looks back on an interview. */
export function openDebrief(interview: string): void {
  open = interview;
  void openOverlay(() => import("./DebriefDialog.svelte"));
}

/** Looks back on the latest interview that is over: of the job that stands open, else of any. */
export async function debriefLatest(job: string | undefined): Promise<void> {
  const found = job
    ? await write("interview.of_job", { job_id: job })
    : await write("interview.list", { which: "past", offset: 0, limit: 20 });
  const begun = found?.interviews.find(
    ({ state, when }) => state !== "cancelled" && when.starts_in_minutes <= 0,
  );
  if (begun) openDebrief(begun.interview_id);
  else if (found) announce(t("debrief-none"));
}
