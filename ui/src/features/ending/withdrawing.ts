import type { KnownJob } from "../../generated/api";

/** The most the core withdraws at once. */
const MOST = 200;

/** The jobs to withdraw: all that are open but those that are left. */
export function chosenOf(open: readonly Pick<KnownJob, "job_id">[], left: readonly string[]): string[] {
  return open
    .map(({ job_id }) => job_id)
    .filter((job) => !left.includes(job))
    .slice(0, MOST);
}
