/**
 * Keeps the focus on its ground when what had it is taken away with a change of what is `shown` there.
 *
 * The ground must be able to take the focus. Call it where a component starts.
 */
export function keepFocus(ground: () => HTMLElement | undefined, shown: () => unknown): void {
  let had = false;
  $effect.pre(() => {
    shown();
    had = holdsFocus(ground());
  });
  $effect(() => {
    shown();
    if (had && !holdsFocus(ground())) ground()?.focus();
  });
}

function holdsFocus(ground: HTMLElement | undefined): boolean {
  return ground?.contains(document.activeElement) ?? false;
}
