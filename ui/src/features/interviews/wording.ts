import type { ApiError, InterviewView, OverlapView, WhenView } from "../../generated/api";
import { faultyField } from "../../data/faults";
import { day, dayInFull } from "../../text/format";
import { t } from "../../text/t.svelte";
import type { InterviewTyped } from "./drafts.svelte";

/** Beginnings nearer than this are told in hours and minutes. */
const HOURS_APART = 12 * 60;

/** Which round of which kind: `Round 2, video`. */
export function roundAndForm({ round, form }: Pick<InterviewView, "round" | "form">): string {
  return t("interviews-round-form", { round, form: t(`interview_form-${form}`) });
}

/** How long until it begins, as far as that is worth saying; `undefined` once it is over. */
export function countdown(when: WhenView): string | undefined {
  const { standing, starts_in_minutes: minutes, days_until: days } = when;
  if (standing === "over") return undefined;
  if (standing === "now") return t("interviews-now");
  if (minutes < 60) return t("interviews-in-minutes", { count: minutes });
  if (days <= 0 || minutes < HOURS_APART)
    return t("interviews-in-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return days === 1 ? t("interviews-tomorrow") : t("interviews-in-days", { count: days });
}

/** The time as the clock of its zone shows it: `13:00–14:00`, with what tells it from others. */
export function clockText(when: WhenView): string {
  const { time: from, ends: to, of_two, oslo, city } = when;
  const parts = [t("interviews-span", { from, to })];
  if (of_two) parts.push(t(`interviews-${of_two}`));
  if (oslo) parts.push(t("interviews-zone", { city }));
  return parts.join(", ");
}

/** The same in Oslo, where clocks show something else there; with its day where that is another. */
export function osloText({ oslo, day: there }: WhenView, today: string | undefined): string | undefined {
  if (!oslo) return undefined;
  const { day: on, time: from, ends: to } = oslo;
  return on === there
    ? t("interviews-oslo", { from, to })
    : t("interviews-oslo-day", { from, to, day: day(on, today) });
}

/** Day and time in full, as they were read from what was typed. */
export function readText(when: WhenView, today: string | undefined): string {
  return [`${dayInFull(when.day)}, ${clockText(when)}`, osloText(when, today)].filter(Boolean).join(" · ");
}

/** That another interview is at the same time. */
export function overlapText({ title, employer, oslo }: OverlapView, today: string | undefined): string {
  return t("interviews-overlap", {
    title,
    employer,
    day: day(oslo.day, today),
    from: oslo.time,
    to: oslo.ends,
  });
}

type Field = Exclude<keyof InterviewTyped, "form">;

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyOf(error: ApiError, typed: InterviewTyped): Field | undefined {
  const { people, ...texts } = typed;
  return faultyField<Field>(error, {
    typed: { ...texts, people: people.map(({ name }) => name).join(" ") },
    amounts: [],
    codes: {
      date_unread: "day",
      date_missing: "day",
      time_unread: "time",
      time_skipped: "time",
      time_twice: "time",
      minutes_unread: "minutes",
      zone_unread: "zone",
      link_unread: "link",
      contact_missing: "people",
    },
  });
}
