import type { CalendarDay, CalendarEntry, CalendarPage } from "../../generated/api";

/** An ISO day so many days after another; only tests reckon with days. */
function daysAfter(on: string, by: number): string {
  return new Date(Date.parse(`${on}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

export function entryOf(more: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    entry: { of: "deadline", id: "1" },
    kind: "deadline",
    tone: "plain",
    on: "2026-11-25",
    time: null,
    ends: null,
    there: null,
    drawn: null,
    job_id: "1",
    title: "Utvikler",
    employer: "Fjelltopp AS",
    text: null,
    round: null,
    form: null,
    place: null,
    link: null,
    movable: true,
    ...more,
  };
}

/** November 2026 as the core gives it. */
export function november(): CalendarPage {
  const days = Array.from({ length: 42 }, (_, at): CalendarDay => {
    const on = daysAfter("2026-10-26", at);
    return {
      on,
      week: 44 + Math.floor(at / 7),
      in_month: on.startsWith("2026-11"),
      hours: 24,
      month_before: `before ${on}`,
      month_after: `after ${on}`,
      total: 0,
      entries: [],
    };
  });
  const seven = (first: string) => Array.from({ length: 7 }, (_, at) => daysAfter(first, at));
  return {
    span: "month",
    on: "2026-11-22",
    today: "2026-11-22",
    now_minute: 600,
    previous: "2026-10-22",
    next: "2026-12-22",
    before: seven("2026-10-19"),
    after: seven("2026-12-07"),
    days,
  };
}
