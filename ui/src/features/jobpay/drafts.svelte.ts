import { SvelteMap } from "svelte/reactivity";
import { emptyFigure, type FigureTyped } from "./figures";

/** A figure that is being written: a new one, or one of those that are kept. */
export interface FigureInHand {
  /** `undefined` is a new one. */
  id: string | undefined;
  typed: FigureTyped;
}

/** Figures begun and not yet saved, by job: going to another tab or job and back loses nothing. */
export const figuresInHand = new SvelteMap<string, FigureInHand>();

/** Begins a new figure; one that was begun goes on. */
export function beginFigure(job: string): void {
  if (!figuresInHand.has(job)) figuresInHand.set(job, { id: undefined, typed: emptyFigure() });
}
