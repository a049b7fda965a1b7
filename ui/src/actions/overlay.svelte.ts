import type { Component } from "svelte";

/** What every overlay is given beside its own props: how it closes itself. */
export interface OverlayProps {
  onclose: () => void;
}

export interface OpenOverlay {
  id: number;
  view: Component<OverlayProps>;
}

let open = $state.raw<readonly OpenOverlay[]>([]);
let last = 0;

/** The overlays now open, the lowest first; the shell draws them. */
export function overlays(): readonly OpenOverlay[] {
  return open;
}

/**
 * Opens a dialog or the like over the page. `load` is a dynamic import, so that it costs nothing before.
 *
 * Props beside `onclose` go in by the state the feature shares with its view.
 */
export async function openOverlay(load: () => Promise<{ default: Component<OverlayProps> }>): Promise<void> {
  const { default: view } = await load();
  // A key held down asks twice; the same view is opened once.
  if (open.some((one) => one.view === view)) return;
  open = [...open, { id: ++last, view }];
}

/** Closes one overlay. */
export function closeOverlay(id: number): void {
  open = open.filter((one) => one.id !== id);
}
