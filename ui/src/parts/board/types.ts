import type { Spot } from "./spots";

/** A column: all it holds is counted, and as much of it as was loaded is there. */
export interface Column<Card> {
  id: string;
  title: string;
  /** How many cards it holds, loaded or not. */
  total: number;
  /** By place; what is not loaded yet is absent or past the end. */
  cards: readonly (Card | undefined)[];
}

/** A card that was let go or moved by key, in words a list on the other side understands. */
export interface Move<Card> {
  card: Card;
  from: Spot;
  to: Spot;
  /** The column it goes to. */
  column: string;
  /** The card it goes in front of; absent where it goes behind all that are there. */
  before: Card | undefined;
}

/** What the board says itself; all other words are the cards' own. */
export interface BoardTexts {
  /** The board's name. */
  label: string;
  /** In a column without cards. */
  empty: string;
  /** For a card that is not loaded yet. */
  loading: string;
  /** What the keys are, read once when one comes to a card. */
  keys: string;
}
