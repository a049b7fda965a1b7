let open = $state.raw<() => void>();

/** Tells how to open the form of the closed job that stands open; `undefined` when there is none. */
export function holdClosed(show: (() => void) | undefined): void {
  open = show;
}

/** How to open the form of the closed job that stands open. */
export function closedOpen(): (() => void) | undefined {
  return open;
}
