import type { KnownJob } from "../../generated/api";
import { day, relativeDays } from "../../text/format";
import { t } from "../../text/t.svelte";

/** When a job was saved and sent: `Saved 3 weeks ago, applied 12 March`. */
export function savedBefore(known: KnownJob): string {
  const { saved_days_ago, applied_on } = known;
  const ago = relativeDays(saved_days_ago === 0 ? 0 : -saved_days_ago);
  if (applied_on === null) return t("capture-known", { ago });
  return t("capture-known-applied", { ago, day: day(applied_on, todayOf(known)) });
}

/** The day the core speaks of, which is the one day so many after the job was saved. */
function todayOf({ saved_on, saved_days_ago }: KnownJob): string {
  const today = new Date(`${saved_on}T12:00:00Z`);
  today.setUTCDate(today.getUTCDate() + saved_days_ago);
  return today.toISOString().slice(0, 10);
}
