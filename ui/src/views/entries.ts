import type { Offer } from "../actions/box";
import { allActions, canRun, runAction, type PlainMessage } from "../actions/registry.svelte";
import { t } from "../text/t.svelte";
import { actionKeycaps } from "./keycaps";
import type { OfferGroup } from "./offers.svelte";

/** One line of the palette. */
export interface Entry extends Offer {
  keys?: readonly string[] | undefined;
}

/** Lines that belong together. */
export interface EntryGroup {
  heading: PlainMessage;
  entries: Entry[];
}

/** The actions whose names hold every word that was typed; all of them before anything is. */
export function commands(typed: string): EntryGroup[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const entries = allActions()
    .map((action) => ({
      id: `action-${action.id}`,
      title: t(action.title),
      keys: actionKeycaps(action),
      action: action.id,
      run: () => runAction(action.id),
    }))
    .filter(({ action, title }) => action !== "go.search" && canRun(action) && holds(title, words));
  return entries.length === 0 ? [] : [{ heading: "shell-palette-actions", entries }];
}

/** The readers' offers as lines of the palette; ids are made the palette's own, for two readers may use the same. */
export function ofOffers(groups: readonly OfferGroup[]): EntryGroup[] {
  return groups.map(({ heading, offers }) => ({
    heading,
    entries: offers.map((offer) => ({ ...offer, id: `${heading}-${offer.id}` })),
  }));
}

function holds(title: string, words: readonly string[]): boolean {
  const name = title.toLocaleLowerCase();
  return words.every((word) => name.includes(word));
}
