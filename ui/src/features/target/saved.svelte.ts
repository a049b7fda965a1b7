import { SvelteMap } from "svelte/reactivity";
import type { Note } from "../../generated/api";

/** How the figures of a target that was just saved were read, by its id; until the program is closed. */
export const readNotes = new SvelteMap<string, readonly Note[]>();
