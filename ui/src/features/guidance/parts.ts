import type { Component } from "svelte";

/** Every part of the guidance in the order of its tabs, with the file that draws it. */
const files = {
  cities: "../places/CitiesView.svelte",
  employers: "../places/EmployersView.svelte",
  roles: "../roles/RolesView.svelte",
  pay: "../roles/PayView.svelte",
  permits: "../rules/PermitsView.svelte",
  "working-life": "../rules/WorkingLifeView.svelte",
  newcomers: "../rules/NewcomersView.svelte",
  channels: "../rules/ChannelsView.svelte",
  stale: "../rules/StaleView.svelte",
  own: "../ownfigures/OwnView.svelte",
} as const;

/** A part of the guidance. */
export type GuidancePart = keyof typeof files;

const views = import.meta.glob<{ default: Component }>([
  "../places/{CitiesView,EmployersView}.svelte",
  "../roles/{RolesView,PayView}.svelte",
  "../ownfigures/OwnView.svelte",
  "../rules/{PermitsView,WorkingLifeView,NewcomersView,ChannelsView,StaleView}.svelte",
]);

/** The parts that are there. */
export const parts = partsIn(Object.keys(views));

/** The parts whose files are among some paths, in order. */
export function partsIn(paths: readonly string[]): GuidancePart[] {
  return (Object.keys(files) as GuidancePart[]).filter((part) => paths.includes(files[part]));
}

/** Loads what draws a part; `undefined` where it is not there. */
export function loadPart(part: GuidancePart): Promise<{ default: Component }> | undefined {
  return views[files[part]]?.();
}
