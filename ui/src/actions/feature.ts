import type { Component } from "svelte";
import type { PlainMessage } from "./registry.svelte";

type Loading<Props extends Record<string, unknown>> = () => Promise<{ default: Component<Props> }>;

/** A page of the left rail. */
export interface Page {
  /** `board`, `settings`: the shell keeps their order. */
  id: string;
  title: PlainMessage;
  icon: Component;
  load: Loading<Record<string, never>>;
  /** Asks for what the page shows before it is drawn; for the page the program opens with. */
  ahead?: () => void;
  /** Begins to count what waits on the page, told beside its name; called once, where the rail starts. */
  count?: () => PageCount;
}

/** How much waits on a page. */
export interface PageCount {
  /** The number; nothing is shown for none. */
  readonly number: number;
  /** What the number says. */
  readonly said: string;
}

/** What `features/<name>/index.ts` exports as default; the shell finds it there. */
export interface Feature {
  /** Registers actions and box readers; runs once, before the first paint, so it only registers. */
  start?: () => void;
  page?: Page;
  /** Draws the job that stands open; mounted anew for every job. */
  inspector?: Loading<{ job: string }>;
}
