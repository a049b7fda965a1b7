import { SvelteMap } from "svelte/reactivity";
import { goTo, openJob } from "../../actions/route.svelte";
import { inspectorTab } from "../inspector/tab.svelte";

/** Which round's sheet is shown of each job; absent is that of the whole application. */
export const rounds = new SvelteMap<string, string>();

/** What is shown on the page of the ten minutes before. */
export const tenMinutes = $state<{ job: string | undefined; interview: string | null }>({
  job: undefined,
  interview: null,
});

/** Opens a job at its prep sheet. */
export function openPrep(job: string, interview: string | null): void {
  if (interview === null) rounds.delete(job);
  else rounds.set(job, interview);
  inspectorTab.id = "prep";
  openJob(job);
}

/** Shows a sheet on one page, as one looks at it ten minutes before. */
export function showTenMinutes(job: string, interview: string | null): void {
  Object.assign(tenMinutes, { job, interview });
  goTo("prep");
}
