let shown = $state<string>();

/** The earlier search that is looked into; `undefined` shows them all. */
export function shownArchive(): string | undefined {
  return shown;
}

/** Looks into one, or shows them all. */
export function showArchive(id: string | undefined): void {
  shown = id;
}
