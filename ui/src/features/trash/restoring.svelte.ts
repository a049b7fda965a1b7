import { write } from "../../data/write";

let focused = $state<string>();

/** The deleted job that has the focus. */
export function trashedInHand(): string | undefined {
  return focused;
}

export function holdTrashed(job: string | undefined): void {
  focused = job;
}

/** Takes a job out of the trash; the focus goes to the next one there. */
export async function restore(job: string): Promise<void> {
  const row = document.querySelector(`[data-trashed="${CSS.escape(job)}"]`);
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  if (!(await write("job.restore", { job_id: job }))) return;
  focused = undefined;
  const id = next?.getAttribute("data-trashed");
  if (id) document.querySelector<HTMLElement>(`[data-trashed="${CSS.escape(id)}"] button`)?.focus();
}
