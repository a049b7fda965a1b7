import type { CalendarEntry } from "../../generated/api";
import { farEnough } from "../../parts/board/hit";

/** What is being dragged, and the day it would land on. */
export interface DraggedEntry {
  entry: CalendarEntry;
  x: number;
  y: number;
  over: string | undefined;
}

/** Dragging entries to days by pointer events, as cards on the board are: HTML's own drag does not reach WebDriver. */
export class EntryDrag {
  now = $state.raw<DraggedEntry>();
  #ondrop: (entry: CalendarEntry, to: string) => void;
  #end: (() => void) | undefined;

  constructor(ondrop: (entry: CalendarEntry, to: string) => void) {
    this.#ondrop = ondrop;
  }

  /** Follows a press on an entry; it becomes a drag once the pointer went far enough. */
  press(event: PointerEvent, entry: CalendarEntry): void {
    if (event.button !== 0 || event.pointerType === "touch" || !entry.movable) return;
    this.cancel();
    const start = { x: event.clientX, y: event.clientY };
    const listen = new AbortController();
    const options = { signal: listen.signal, capture: true };
    const follow = (move: PointerEvent) => {
      if (move.pointerId !== event.pointerId) return;
      const { clientX: x, clientY: y } = move;
      if (!this.now && !farEnough(start.x, start.y, x, y)) return;
      this.now = { entry, x, y, over: dayAt(x, y) };
    };
    window.addEventListener("pointermove", follow, options);
    window.addEventListener("pointerup", () => this.#drop(), options);
    window.addEventListener("pointercancel", () => this.cancel(), options);
    window.addEventListener("keydown", (key) => this.#letBe(key), options);
    this.#end = () => listen.abort();
  }

  /** Lets everything be as it was. */
  cancel(): void {
    this.#end?.();
    this.#end = undefined;
    this.now = undefined;
  }

  #letBe(key: KeyboardEvent): void {
    if (key.key !== "Escape" || !this.now) return;
    key.preventDefault();
    key.stopPropagation();
    this.cancel();
  }

  #drop(): void {
    const dropped = this.now;
    this.cancel();
    if (!dropped) return;
    swallowClick();
    const { entry, over } = dropped;
    if (over !== undefined && over !== entry.on) this.#ondrop(entry, over);
  }
}

function dayAt(x: number, y: number): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-day]")?.dataset["day"];
}

/** The click that the browser makes of press and release is not meant after a drag. */
function swallowClick(): void {
  const stop = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", stop, { capture: true }), 0);
}
