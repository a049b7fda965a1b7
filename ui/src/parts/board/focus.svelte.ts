import { tick } from "svelte";
import type { Spot } from "./spots";

/** What the board knows that the focus needs. */
export interface FocusBoard {
  root: () => HTMLElement | undefined;
  totals: () => readonly number[];
  idAt: (spot: Spot) => string | undefined;
}

/**
 * Which card has the focus: one stop for Tab in every column, arrows between. It follows a card that moves, and goes to
 * a neighbour when its card goes away.
 */
export class Focus {
  #board: FocusBoard;
  /** The card of each column that Tab comes to. */
  #active = $state<Record<number, number>>({});
  /** A card that takes the focus as soon as it is drawn. */
  #wanted = $state.raw<Spot>();
  /** The card that is to have the focus once it stands at its new place. */
  #following: { id: string; to: Spot } | undefined;
  #held: Spot | null = null;

  constructor(board: FocusBoard) {
    this.#board = board;
  }

  activeIn(column: number): number {
    const total = this.#board.totals()[column] ?? 0;
    return Math.max(0, Math.min(this.#active[column] ?? 0, total - 1));
  }

  wantedIn(column: number): number | undefined {
    return this.#wanted?.column === column ? this.#wanted.index : undefined;
  }

  /** Takes note of where the focus is; `null` when the person left the board. */
  note(spot: Spot | null): void {
    this.#held = spot;
    if (spot) this.#active[spot.column] = spot.index;
  }

  /** Sends the focus to a card, which may have to be scrolled to and drawn first. */
  go(to: Spot): void {
    this.#active[to.column] = to.index;
    this.#wanted = to;
    // Until it is drawn the focus is nowhere; if cards change meanwhile, this is where it belongs.
    this.#held = to;
  }

  /** Sends the focus after a card that is on its way to a new place. */
  follow(id: string, to: Spot): void {
    this.#following = { id, to };
  }

  /** A row that was waited for is there. */
  arrived(row: HTMLElement): void {
    this.#wanted = undefined;
    this.#take(row, FRAMES_TO_MEASURE);
  }

  /** After the cards changed: keeps the focus with its card, or near where that was. */
  settle(): void {
    const following = this.#following;
    if (following && this.#board.idAt(following.to) === following.id) {
      this.#following = undefined;
      this.go(following.to);
      return;
    }
    void tick().then(() => this.#comeBack());
  }

  /** A virtual list hides a row until it has measured it, and what is hidden takes no focus. */
  #take(row: HTMLElement, frames: number): void {
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (document.activeElement === row || frames === 0) return;
    requestAnimationFrame(() => this.#take(row, frames - 1));
  }

  #comeBack(): void {
    const held = this.#held;
    if (!held || document.activeElement !== document.body) return;
    const column = this.#columnNear(held.column);
    if (column !== undefined) this.go({ column, index: this.#clamped(column, held.index) });
  }

  #clamped(column: number, index: number): number {
    return Math.max(0, Math.min(index, (this.#board.totals()[column] ?? 0) - 1));
  }

  /** The column itself, else the nearest one that still holds a card. */
  #columnNear(column: number): number | undefined {
    const filled = [...this.#board.totals().entries()].filter(([, total]) => total > 0).map(([at]) => at);
    return filled.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
  }
}

/** A far row is drawn, scrolled to and measured over several frames; on a slow machine over many. */
const FRAMES_TO_MEASURE = 90;
