import type { CalendarEntry } from "../../generated/api";

export const views = ["month", "week", "agenda", "timeline"] as const;
export type View = (typeof views)[number];

/** What the calendar shows; it stays while one looks at other pages. */
class Desk {
  view = $state<View>("month");
  /** The day the page is asked for around; absent is today. */
  anchor = $state<string>();
  /** The day the keyboard is on; absent is today. */
  cursor = $state<string>();
  /** The entry that is carried by keyboard. */
  held = $state.raw<CalendarEntry>();

  /** Shows the days around one; `undefined` is today. */
  goTo(on: string | undefined): void {
    this.anchor = on;
    this.cursor = on;
  }
}

export const desk = new Desk();
