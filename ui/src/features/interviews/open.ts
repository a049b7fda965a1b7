import { openJob } from "../../actions/route.svelte";
import { inspectorTab } from "../inspector/tab.svelte";

/** Opens a job at its interviews. */
export function openInterviewsOf(job: string): void {
  inspectorTab.id = "interviews";
  openJob(job);
}
