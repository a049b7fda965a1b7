import { columnAt, farEnough, gapAt, gapLine, scrollSpeed, type Row } from "./hit";
import type { Spot } from "./spots";

/** What is being dragged, and where it would land. */
export interface Dragged {
  from: Spot;
  /** Where the card's upper left corner is, in CSS pixels of the window. */
  x: number;
  y: number;
  width: number;
  gap: Spot;
  /** The line that shows the gap. */
  line: { left: number; top: number; width: number };
}

/** What the board is to a drag: elements to measure, and what to do at its end. */
export interface DragBoard {
  root: () => HTMLElement;
  onstart: (from: Spot) => void;
  ondrop: (from: Spot, gap: Spot) => void;
}

/** Dragging by pointer events: HTML's own drag and drop reaches neither rows of a virtual list nor WebDriver. */
export class Drag {
  now = $state.raw<Dragged>();
  #board: DragBoard;
  #end: (() => void) | undefined;
  #frame = 0;
  #pointer = { x: 0, y: 0 };

  constructor(board: DragBoard) {
    this.#board = board;
  }

  /** Follows a press on a card; it becomes a drag once the pointer went far enough. */
  press(event: PointerEvent, row: HTMLElement, from: Spot): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.cancel();
    const box = row.getBoundingClientRect();
    const grip = { x: event.clientX - box.left, y: event.clientY - box.top };
    const start = { x: event.clientX, y: event.clientY };
    const listen = new AbortController();
    const options = { signal: listen.signal, capture: true };
    window.addEventListener(
      "pointermove",
      (move) => {
        if (move.pointerId !== event.pointerId) return;
        if (!this.now && !farEnough(start.x, start.y, move.clientX, move.clientY)) return;
        this.#pointer = { x: move.clientX, y: move.clientY };
        const follow = () => this.#follow(from, grip, box.width);
        if (!this.now) this.#start(event.pointerId, from, follow);
        follow();
      },
      options,
    );
    window.addEventListener("pointerup", () => this.#drop(from), options);
    window.addEventListener("pointercancel", () => this.cancel(), options);
    window.addEventListener(
      "keydown",
      (key) => {
        if (key.key !== "Escape" || !this.now) return;
        key.preventDefault();
        key.stopPropagation();
        this.cancel();
      },
      options,
    );
    this.#end = () => listen.abort();
  }

  /** Lets everything be as it was. */
  cancel(): void {
    this.#end?.();
    this.#end = undefined;
    this.now = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #start(pointer: number, from: Spot, follow: () => void): void {
    // The board keeps the pointer: the row itself may be taken away while a virtual column scrolls.
    this.#board.root().setPointerCapture(pointer);
    this.#board.onstart(from);
    const scroll = () => {
      // What lies under a pointer that stands still changes while the list moves.
      if (this.#scrollNearEdges()) follow();
      this.#frame = requestAnimationFrame(scroll);
    };
    this.#frame = requestAnimationFrame(scroll);
  }

  #follow(from: Spot, grip: { x: number; y: number }, width: number): void {
    const { x, y } = this.#pointer;
    const columns = this.#columns();
    const column = columnAt(
      x,
      columns.map((element) => element.getBoundingClientRect()),
    );
    const element = column === undefined ? undefined : columns[column];
    if (column === undefined || !element) return;
    const rows = drawnRows(element);
    const gap = { column, index: gapAt(y, rows) };
    const list = (element.querySelector("[data-list]") ?? element).getBoundingClientRect();
    const top = Math.max(list.top, Math.min(gapLine(gap.index, rows, list.top), list.bottom));
    const line = { left: list.left, width: list.width, top };
    this.now = { from, x: x - grip.x, y: y - grip.y, width, gap, line };
  }

  #drop(from: Spot): void {
    const gap = this.now?.gap;
    this.cancel();
    if (!gap) return;
    swallowClick();
    this.#board.ondrop(from, gap);
  }

  /** Says whether anything moved. */
  #scrollNearEdges(): boolean {
    const { x, y } = this.#pointer;
    const root = this.#board.root();
    const box = root.getBoundingClientRect();
    const across = scrolled(root, "scrollLeft", scrollSpeed(x, box.left, box.right));
    const over = this.now && this.#columns()[this.now.gap.column]?.querySelector("[data-list]");
    if (!over) return across;
    const list = over.getBoundingClientRect();
    return scrolled(over, "scrollTop", scrollSpeed(y, list.top, list.bottom)) || across;
  }

  #columns(): HTMLElement[] {
    return [...this.#board.root().querySelectorAll<HTMLElement>("[data-column]")];
  }
}

function drawnRows(column: HTMLElement): Row[] {
  return [...column.querySelectorAll<HTMLElement>("[data-index]")].map((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return { index: Number(row.dataset["index"]), top, bottom };
  });
}

function scrolled(element: Element, axis: "scrollLeft" | "scrollTop", by: number): boolean {
  const before = element[axis];
  if (by !== 0) element[axis] = before + by;
  return element[axis] !== before;
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
