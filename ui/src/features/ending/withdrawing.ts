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

/** The month of a day as words within a sentence: `November 2026`. */
export function monthOf(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day}T12:00:00Z`));
}
