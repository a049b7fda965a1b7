import { tick } from "svelte";
import { write } from "../../data/write";
import type { CalendarEntry, CalendarPage } from "../../generated/api";
import { announce, say } from "../../parts/toaster.svelte";
import { t } from "../../text/t.svelte";
import { desk } from "./desk.svelte";
import { cursorDay, dayKey, isOfPage } from "./steps";
import { entryName } from "./wording";

/** What a grid of days is to the keyboard. */
interface Grid {
  page: () => CalendarPage;
  root: () => HTMLElement | undefined;
  onopen: (entry: CalendarEntry, anchor: HTMLElement) => void;
  /** Shows all that stands on a day. */
  onlist: (on: string, anchor: HTMLElement) => void;
}

/** Moves an entry to a day; what it did, or why not, is told. */
export async function moveTo(entry: CalendarEntry, on: string): Promise<void> {
  if (entry.on !== on) await write("calendar.move", { entry: entry.entry, to: on });
}

/** Takes an entry up to be carried by keyboard. */
export function takeUp(entry: CalendarEntry): void {
  if (!entry.movable) return announce(t("calendar-carry-fixed", { title: entryName(entry) }));
  desk.held = entry;
  desk.cursor = entry.on;
}

/** Going from day to day in a grid by keyboard, opening what stands there, and carrying it to another day. */
export class Walk {
  #grid: Grid;
  #isAwaited = false;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** The day that Tab comes to. */
  get day() {
    const page = this.#grid.page();
    return cursorDay(page, desk.cursor ?? page.today);
  }

  onkeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const cell = event.target instanceof HTMLElement ? event.target : undefined;
    const on = cell?.dataset["day"];
    const wanted = on === undefined ? undefined : dayKey(this.#grid.page(), on, event.key);
    if (!cell || on === undefined || !wanted) return;
    if (wanted.does === "let-go" && !desk.held) return;
    event.preventDefault();
    if (wanted.does === "go") void this.go(wanted.to);
    else if (wanted.does === "let-go") letBe();
    else if (desk.held) void this.#putDown(desk.held, on);
    else if (wanted.does === "open") this.#open(on, cell);
    else this.#carry(on, cell);
  }

  /** Goes to a day, and to another page where this one does not have it. */
  async go(on: string): Promise<void> {
    desk.cursor = on;
    if (!isOfPage(this.#grid.page(), on)) desk.anchor = on;
    this.#isAwaited = true;
    await tick();
    this.arrive();
  }

  /** Gives the focus to the day that was gone to, once it is drawn. */
  arrive(): void {
    const { cursor } = desk;
    if (!this.#isAwaited || cursor === undefined || !isOfPage(this.#grid.page(), cursor)) return;
    this.#isAwaited = false;
    this.focus(cursor);
  }

  focus(on: string): void {
    this.#grid.root()?.querySelector<HTMLElement>(`[data-day="${on}"][tabindex]`)?.focus();
  }

  #open(on: string, cell: HTMLElement): void {
    const shown = this.#grid.page().days.find((day) => day.on === on);
    const [first] = shown?.entries ?? [];
    if (!shown || !first) return say(t("calendar-nothing-on-day"));
    if (shown.total === 1) this.#grid.onopen(first, cell);
    else this.#grid.onlist(on, cell);
  }

  #carry(on: string, cell: HTMLElement): void {
    const shown = this.#grid.page().days.find((day) => day.on === on);
    const [first] = shown?.entries ?? [];
    if (!shown || !first) return say(t("calendar-nothing-on-day"));
    if (shown.total === 1) takeUp(first);
    else this.#grid.onlist(on, cell);
  }

  async #putDown(entry: CalendarEntry, on: string): Promise<void> {
    desk.held = undefined;
    await moveTo(entry, on);
    this.focus(on);
  }
}

function letBe(): void {
  if (desk.held) say(t("calendar-carry-let-be", { title: entryName(desk.held) }));
  desk.held = undefined;
}
