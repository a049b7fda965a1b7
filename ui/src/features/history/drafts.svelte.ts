import { SvelteMap } from "svelte/reactivity";

/** Notes begun and not yet saved, by job: going to another job and back loses nothing. */
export const noteDrafts = new SvelteMap<string, string>();
