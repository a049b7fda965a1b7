import type { CalendarDay, CalendarEntry, CalendarPage, EntryRef } from "../../generated/api";
import { day, dayInFull, month } from "../../text/format";
import { t, told } from "../../text/t.svelte";

/** A text by which two entries are told apart. */
export function keyOf({ of, id }: EntryRef): string {
  return `${of} ${id}`;
}

/** What a page of days is called: `November 2026`, `Week 48, 23 Nov to 29 Nov 2026`. */
export function pageName(page: CalendarPage): string {
  const [first, last] = [page.days[0], page.days.at(-1)];
  if (page.span === "month" || !first || !last) return month(page.on);
  const span = t("calendar-from-to", { from: day(first.on, last.on), to: day(last.on) });
  return page.span === "week" ? `${t("calendar-week", { week: `${first.week}` })}, ${span}` : span;
}

/** The few words that stand for an entry where there is little room. */
export function entryName(entry: CalendarEntry): string {
  const { title, employer, text } = entry;
  switch (entry.kind) {
    case "task":
    case "follow_up":
    case "thank_you":
      return text || `${t(`calendar-kind-${entry.kind}`)}: ${title ?? ""}`;
    case "interview":
      return [employer, title].filter(Boolean).join(": ");
    case "answer_by":
    case "job_start":
    case "offer_start":
      return `${t(`calendar-kind-${entry.kind}`)}: ${text ?? employer ?? title ?? ""}`;
    case "deadline":
      return title ?? "";
  }
}

/** When an entry is, on its day: `13:00–14:00`; nothing for a whole day. */
export function entryTime({ time, ends }: CalendarEntry): string | undefined {
  if (!time) return undefined;
  return ends ? t("calendar-entry-time", { from: time, to: ends }) : time;
}

/** What an interview is: `Round 2, video`. */
export function entryRound({ round, form }: CalendarEntry): string | undefined {
  if (round === null || form === null) return undefined;
  return t("calendar-entry-round", { round: `${round}`, form: formName(form) });
}

/** An interview's form in words. */
export function formName(form: string): string {
  return told(`calendar-form-${form}`) ?? form;
}

/** Everything of an entry in one line. */
export function entryLabel(entry: CalendarEntry): string {
  const { kind, employer } = entry;
  const employerSaid =
    kind === "interview" || entryName(entry).includes(employer ?? "") ? undefined : employer;
  return [kindBefore(entry), entryTime(entry), entryName(entry), employerSaid, toneAfter(entry)]
    .filter(Boolean)
    .join(", ");
}

/** The kind, where the name does not say it itself; eyes see its picture. */
export function kindBefore(entry: CalendarEntry): string | undefined {
  const kind = t(`calendar-kind-${entry.kind}`);
  return entryName(entry).startsWith(kind) ? undefined : kind;
}

/** What it means today in a word; eyes see its colour. */
export function toneAfter({ tone }: CalendarEntry): string | undefined {
  return tone === "late" || tone === "soon" || tone === "done" ? t(`calendar-tone-${tone}`) : undefined;
}

/** A day with how much stands on it, for screen readers. */
export function dayLabel(shown: CalendarDay, today: string): string {
  const counted = t("calendar-day-name", { day: dayInFull(shown.on), count: shown.total });
  const isToday = shown.on === today ? t("calendar-is-today") : undefined;
  return [counted, isToday, clockWords(shown)].filter(Boolean).join("; ");
}

/** That the clock changes on a day, where it does. */
export function clockWords({ hours }: CalendarDay): string | undefined {
  if (hours === 23) return t("calendar-hours-23");
  return hours === 25 ? t("calendar-hours-25") : undefined;
}
