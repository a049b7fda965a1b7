import { allActions } from "../../actions/registry.svelte";

/** Whether drafts can be written: the action is another feature's. */
export function isDraftable(): boolean {
  return allActions().some(({ id }) => id === "job.draft");
}
