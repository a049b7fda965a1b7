import { closeJob, goTo } from "../../actions/route.svelte";
import type { Note, OfferId } from "../../generated/api";

let chosen = $state<OfferId>();
let read = $state.raw<readonly Note[]>([]);

/** The offer whose terms stand open, and how what was typed last was read. */
export const open = {
  get offer(): OfferId | undefined {
    return chosen;
  },
  get notes(): readonly Note[] {
    return read;
  },
};

/** Opens an offer's terms on the page of offers. The job beside closes: there is room for one of the two. */
export function openTerms(offer: OfferId, notes: readonly Note[] = []): void {
  closeJob();
  goTo("offers");
  [chosen, read] = [offer, notes];
}

/** Keeps how what was typed was read, until the next is typed. */
export function tellRead(notes: readonly Note[]): void {
  read = notes;
}

/** Closes the terms. */
export function closeTerms(): void {
  [chosen, read] = [undefined, []];
}
