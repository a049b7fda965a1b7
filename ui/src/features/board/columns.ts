import type { Board, Card, MoveJob, Stage } from "../../generated/api";

/** A card as the board draws it: its id is its job's. */
export type BoardCard = Card & { id: string };

/** A stage and as many of its cards as were loaded; what is not loaded yet is absent. */
export interface StageColumn {
  stage: Stage;
  total: number;
  cards: readonly (BoardCard | undefined)[];
}

/** A card on its way: where it goes, before the core has answered. */
export interface Underway {
  card: BoardCard;
  stage: string;
  index: number;
}

/** Cards asked for at once; the first so many of every column come with the board. */
export const RANGE = 24;

/** Cards of further ranges of one column, by number of the range; range 0 came with the board. */
export type Ranges = ReadonlyMap<number, readonly Card[]>;

/** The board's columns with the further ranges laid in. */
export function columnsOf(board: Board, further: ReadonlyMap<string, Ranges>): StageColumn[] {
  return board.columns.map(({ stage, total, cards }) => {
    const laid: (BoardCard | undefined)[] = cards.map(boardCard);
    for (const [number, range] of further.get(stage.id) ?? []) {
      // A range may be older than the board and reach past a column that has become shorter.
      range.slice(0, Math.max(0, total - number * RANGE)).forEach((card, at) => {
        laid[number * RANGE + at] = boardCard(card);
      });
    }
    return { stage, total, cards: laid };
  });
}

/** The columns as they will be once the moves underway are done. */
export function withMoves(
  columns: readonly StageColumn[],
  moves: readonly Underway[],
): readonly StageColumn[] {
  return moves.reduce(withMove, columns);
}

/** The columns that stand on the board: closed ones only when unfolded, hidden ones only when they hold something. */
export function shownColumns(
  columns: readonly StageColumn[],
  unfolded: readonly StageColumn[],
): StageColumn[] {
  return columns.filter((column) => {
    if (isClosed(column.stage)) return unfolded.includes(column);
    return !column.stage.hidden || column.total > 0;
  });
}

/** The closed columns that are worth unfolding: hidden ones only when they hold something. */
export function closedColumns(columns: readonly StageColumn[]): StageColumn[] {
  return columns.filter(({ stage, total }) => isClosed(stage) && (!stage.hidden || total > 0));
}

/** Whether a pursuit in this stage is over without an acceptance. */
function isClosed({ kind }: Pick<Stage, "kind">): boolean {
  return kind === "rejected" || kind === "withdrawn" || kind === "no_reply" || kind === "expired";
}

/** The stages a job can be moved to: hidden ones are not in use, but for the one it stands in. */
export function offeredStages(stages: readonly Stage[], here: string | undefined): Stage[] {
  return stages.filter(({ id, hidden }) => !hidden || id === here);
}

/** The stage one step on or back among those still open and shown; `undefined` at the ends. */
export function stageBeside(stages: readonly Stage[], from: Stage, by: 1 | -1): Stage | undefined {
  const open = stages.filter((stage) => stage.id === from.id || (!isClosed(stage) && !stage.hidden));
  const ordered = open.sort((a, b) => a.position - b.position);
  const beside = ordered[ordered.findIndex(({ id }) => id === from.id) + by];
  return beside && !isClosed(beside) ? beside : undefined;
}

/** What the core is asked when a card goes in front of another one, to the top, or behind all. */
export function moveInput(job: string, stage: string, index: number, before: string | undefined): MoveJob {
  return {
    job_id: job,
    stage_id: stage,
    before: before ?? null,
    place: before === undefined && index > 0 ? "bottom" : "top",
    on: null,
  };
}

function boardCard(card: Card): BoardCard {
  return { ...card, id: card.job_id };
}

function withMove(columns: readonly StageColumn[], { card, stage, index }: Underway): readonly StageColumn[] {
  const from = columns.findIndex((column) => column.cards.some((one) => one?.id === card.id));
  const to = columns.findIndex((column) => column.stage.id === stage);
  if (from < 0 || to < 0) return columns;
  return columns.map((column, at) => {
    if (at !== from && at !== to) return column;
    const cards = column.cards.slice();
    let total = column.total;
    if (at === from) {
      cards.splice(
        cards.findIndex((one) => one?.id === card.id),
        1,
      );
      total -= 1;
    }
    if (at === to) {
      // Past the loaded cards there is only a place to keep free.
      if (index > cards.length) cards.length = index;
      cards.splice(index, 0, { ...card, stage_id: stage });
      total += 1;
    }
    return { ...column, cards, total };
  });
}
