import { untrack } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { read, readAhead } from "../../data/read.svelte";
import { write } from "../../data/write";
import type { ChangeTag, MoveJob, Stage } from "../../generated/api";
import { cameTo } from "../closing/asking.svelte";
import { columnsOf, RANGE, withMoves, type BoardCard, type Ranges, type Underway } from "./columns";

const tags: readonly ChangeTag[] = [
  "job",
  "application",
  "event",
  "ad",
  "employer",
  "stage",
  "target",
  "floor",
  "setting",
  "guidance",
];

const firstCards = { per_column: RANGE };

/** Asks for the board before its page is drawn. */
export function readBoardAhead(): void {
  readAhead("board.read", firstCards, tags);
}

/** Further ranges of a column that are kept fresh; the others are asked for again when they are scrolled to. */
const KEPT = 6;

/** The board's cards: what the core says, further ranges as they are needed, and moves that are underway. */
export class Cards {
  #board = read("board.read", () => firstCards, tags);
  #further = new SvelteMap<string, Ranges>();
  #moves = $state.raw<readonly Underway[]>([]);
  #asked = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();

  readonly columns = $derived.by(() => {
    const board = this.#board.value;
    return board ? withMoves(columnsOf(board, this.#further), this.#moves) : [];
  });

  constructor() {
    $effect(() => {
      if (this.#board.value) untrack(() => this.#refreshRanges());
    });
  }

  get reading() {
    return this.#board;
  }

  get stages(): Stage[] {
    return this.#board.value?.columns.map(({ stage }) => stage) ?? [];
  }

  get today(): string {
    return this.#board.value?.today ?? "";
  }

  /** A card among those that are loaded. */
  find(job: string): BoardCard | undefined {
    for (const { cards } of this.columns) {
      const found = cards.find((card) => card?.id === job);
      if (found) return found;
    }
    return undefined;
  }

  /** Loads the ranges that hold these rows. */
  load(stage: string, from: number, to: number): void {
    for (let number = Math.floor(from / RANGE); number * RANGE < to; number += 1) {
      if (number > 0) void this.#loadRange(stage, number);
    }
  }

  /** Shows a move at once and takes it back if the core refuses. Moves reach the core in the order they were made. */
  async move(underway: Underway, input: MoveJob): Promise<"moved" | "refused"> {
    this.#moves = [...this.#moves, underway];
    const done = this.#queue.then(() => write("job.move", input));
    this.#queue = done;
    const answer = await done;
    // The board as it is now, before the move it already shows stops being laid over it.
    await this.#board.refresh();
    this.#moves = this.#moves.filter((one) => one !== underway);
    if (answer && underway.card.stage_id !== underway.stage)
      cameTo(
        underway.card,
        this.stages.find(({ id }) => id === underway.stage),
      );
    return answer ? "moved" : "refused";
  }

  async #loadRange(stage: string, number: number): Promise<void> {
    const key = `${stage} ${number}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    const got = await write("board.column", { stage_id: stage, offset: number * RANGE, limit: RANGE });
    this.#asked.delete(key);
    if (!got) return;
    const ranges = new Map(this.#further.get(stage));
    // Taken out first, so that the range asked for last is the last one in.
    ranges.delete(number);
    this.#further.set(stage, ranges.set(number, got.cards));
  }

  #refreshRanges(): void {
    for (const [stage, ranges] of this.#further) {
      const kept = [...ranges].slice(-KEPT);
      this.#further.set(stage, new Map(kept));
      for (const [number] of kept) void this.#loadRange(stage, number);
    }
  }
}
