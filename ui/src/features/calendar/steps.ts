import type { CalendarDay, CalendarPage } from "../../generated/api";

/** What a key asks of the days. */
export type DayKey = { does: "go"; to: string } | { does: "open" } | { does: "carry" } | { does: "let-go" };

/** What a key asks for on the day it is pressed; `undefined` where the key is none of the calendar's. */
export function dayKey(page: CalendarPage, cursor: string, key: string): DayKey | undefined {
  if (key === "Enter") return { does: "open" };
  if (key === " ") return { does: "carry" };
  if (key === "Escape") return { does: "let-go" };
  if (key === "t" || key === "T") return { does: "go", to: page.today };
  const to = dayBeside(page, cursor, key);
  return to === undefined ? undefined : { does: "go", to };
}

/** The day of a page that is looked at as belonging to it: of a month's grid only the month's own days. */
export function isOfPage(page: CalendarPage, on: string): boolean {
  return page.days.some((day) => day.on === on && day.in_month);
}

/** The day in a page, or the first that may take its place. */
export function cursorDay(page: CalendarPage, cursor: string): CalendarDay | undefined {
  const of = (on: string) => page.days.find((day) => day.on === on);
  return of(cursor) ?? of(page.on) ?? page.days[0];
}

function dayBeside(page: CalendarPage, cursor: string, key: string): string | undefined {
  const { days, before, after } = page;
  const at = days.findIndex(({ on }) => on === cursor);
  const here = days[at];
  if (!here) return undefined;
  /** Days are counted from the week before the page to the week after it. */
  const by = (steps: number) => {
    const wanted = at + steps;
    if (wanted < 0) return before[before.length + wanted];
    return days[wanted]?.on ?? after[wanted - days.length];
  };
  switch (key) {
    case "ArrowLeft":
      return by(-1);
    case "ArrowRight":
      return by(1);
    case "ArrowUp":
      return by(-7);
    case "ArrowDown":
      return by(7);
    case "Home":
      return by(-(at % 7));
    case "End":
      return by(6 - (at % 7));
    case "PageUp":
      return here.month_before;
    case "PageDown":
      return here.month_after;
    default:
      return undefined;
  }
}
