import { placeAt } from "./columns";

/** What is done to a column by pointer: it is made wider, or taken elsewhere. */
export type ColumnDrag =
  { does: "resize"; column: number; by: number } | { does: "move"; column: number; to: number; x: number };

/** What a drag of a column needs to know and to tell. */
interface DragHead {
  /** The heads of the columns on the screen, in order. */
  heads: () => HTMLElement[];
  onresize: (column: number, by: number) => void;
  onmove: (column: number, to: number) => void;
}

/** So many pixels a press may stray and still be a click. */
const THRESHOLD = 5;

/** Dragging heads by pointer events: HTML's own drag and drop does not reach WebDriver. */
export class ColumnDragging {
  now = $state.raw<ColumnDrag>();
  #head: DragHead;
  #end: (() => void) | undefined;

  constructor(head: DragHead) {
    this.#head = head;
  }

  /** Follows a press on the handle at a column's end. */
  resize(event: PointerEvent, column: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX;
    this.now = { does: "resize", column, by: 0 };
    this.#follow(
      event,
      ({ clientX }) => (this.now = { does: "resize", column, by: clientX - start }),
      () => {
        if (this.now?.does === "resize" && this.now.by !== 0) this.#head.onresize(column, this.now.by);
      },
    );
  }

  /** Follows a press on a head; it becomes a drag once the pointer went far enough. */
  press(event: PointerEvent, column: number): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const start = event.clientX;
    this.#follow(
      event,
      ({ clientX }) => {
        if (!this.now && Math.abs(clientX - start) < THRESHOLD) return;
        const edges = this.#head.heads().map((head) => head.getBoundingClientRect());
        this.now = { does: "move", column, to: placeAt(clientX, column, edges), x: clientX - start };
      },
      () => {
        if (this.now?.does !== "move") return;
        swallowClick();
        if (this.now.to !== column) this.#head.onmove(column, this.now.to);
      },
    );
  }

  /** Lets everything be as it was. */
  cancel(): void {
    this.#end?.();
    this.#end = undefined;
    this.now = undefined;
  }

  #follow(press: PointerEvent, move: (event: PointerEvent) => void, drop: () => void): void {
    this.#end?.();
    const listen = new AbortController();
    const options = { signal: listen.signal, capture: true };
    const isSame = (event: PointerEvent) => event.pointerId === press.pointerId;
    window.addEventListener("pointermove", (event) => isSame(event) && move(event), options);
    window.addEventListener(
      "pointerup",
      (event) => {
        if (!isSame(event)) return;
        drop();
        this.cancel();
      },
      options,
    );
    window.addEventListener("pointercancel", () => this.cancel(), options);
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !this.now) return;
        event.preventDefault();
        event.stopPropagation();
        this.cancel();
      },
      options,
    );
    this.#end = () => listen.abort();
  }
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
