/** A column as the grid draws it. */
export interface GridColumn {
  id: string;
  title: string;
  /** In CSS pixels at a text size of 100 percent. */
  width: number;
  /** Figures stand to the right. */
  align: "start" | "end";
  sorted: "ascending" | "descending" | "none";
  /** Its place among several columns sorted by, from 1; absent where it is the only one or none. */
  rank: number | undefined;
}

/** What the grid says itself; all other words are the cells' own. */
export interface GridTexts {
  /** The grid's name. */
  label: string;
  /** For a row that is not loaded yet. */
  loading: string;
  /** What the keys are, read once when one comes to the grid. */
  keys: string;
  /** The title of the handle that makes a column wider. */
  resize: string;
}

/** A place in the grid, both from 0; row -1 is the head. */
export interface Place {
  row: number;
  column: number;
}

/** What a selection is asked to become. */
export type Select =
  | { does: "toggle"; row: number }
  /** All rows between two, and nothing else. */
  | { does: "span"; from: number; to: number }
  | { does: "all" }
  | { does: "none" };

/** How narrow and how wide a column can be. */
export const NARROWEST = 48;
export const WIDEST = 900;
