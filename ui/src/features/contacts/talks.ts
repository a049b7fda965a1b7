import type { ContactJobView, Way } from "../../generated/api";
import { t } from "../../text/t.svelte";

export const ways = ["call", "mail", "message", "meeting"] as const satisfies Way[];

/** The jobs a conversation can be about, none first. */
export function jobOptions(jobs: readonly ContactJobView[]): { value: string; label: string }[] {
  return [
    { value: "", label: t("contacts-talk-about-none") },
    ...jobs.map(({ job_id, title, employer }) => ({ value: job_id, label: `${title}, ${employer}` })),
  ];
}
