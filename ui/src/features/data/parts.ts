import type { Component } from "svelte";

/** Every part of the page in the order of its tabs, with the file that draws it. */
const files = {
  backups: "../backups/BackupsView.svelte",
  out: "../takeout/TakeOutView.svelte",
  in: "../takein/TakeInView.svelte",
  steps: "../steps/StepsView.svelte",
  privacy: "../privacy/PrivacyView.svelte",
} as const;

/** A part of what the person can do with their data as a whole. */
export type DataPart = keyof typeof files;

const views = import.meta.glob<{ default: Component }>([
  "../backups/BackupsView.svelte",
  "../takeout/TakeOutView.svelte",
  "../takein/TakeInView.svelte",
  "../steps/StepsView.svelte",
  "../privacy/PrivacyView.svelte",
]);

/** The parts that are there. */
export const parts = (Object.keys(files) as DataPart[]).filter((part) => files[part] in views);

/** Loads what draws a part; `undefined` where it is not there. */
export function loadPart(part: DataPart): Promise<{ default: Component }> | undefined {
  return views[files[part]]?.();
}
