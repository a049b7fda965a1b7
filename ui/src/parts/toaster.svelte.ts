/** What can be done about what was just said. */
export interface ToastOffer {
  label: string;
  run: () => unknown;
}

export interface Toast {
  id: number;
  text: string;
  tone: "plain" | "wrong";
  offer: ToastOffer | undefined;
}

/** How long a message stays, in milliseconds; hovering or focusing it stops the clock. */
const STAY = 8000;
const AT_ONCE = 3;

let toasts = $state.raw<readonly Toast[]>([]);
let spoken = $state("");
let last = 0;
const clocks = new Map<number, ReturnType<typeof setTimeout>>();

/** The messages on the screen, the newest last. */
export function shownToasts(): readonly Toast[] {
  return toasts;
}

/** What the live region holds. */
export function spokenText(): string {
  return spoken;
}

/** Says something to screen readers alone: moves and counts that eyes see anyway. */
export function say(text: string): void {
  // The same words twice would not be read again without a change.
  spoken = spoken === text ? `${text}\u00a0` : text;
}

/** Shows and says what happened, with a way back where there is one. */
export function announce(text: string, more: { offer?: ToastOffer; tone?: Toast["tone"] } = {}): void {
  const toast: Toast = { id: ++last, text, tone: more.tone ?? "plain", offer: more.offer };
  // An offer to undo speaks of the newest change only, so an older one must not stand beside it.
  const kept = toast.offer ? toasts.filter((one) => !one.offer) : toasts;
  toasts = [...kept, toast].slice(-AT_ONCE);
  say(text);
  resume(toast);
}

export function dismiss(id: number): void {
  hold(id);
  toasts = toasts.filter((toast) => toast.id !== id);
}

/** Stops a message's clock while somebody is at it. */
export function hold(id: number): void {
  clearTimeout(clocks.get(id));
  clocks.delete(id);
}

/** Starts a message's clock anew. What went wrong stays until it is closed. */
export function resume({ id, tone }: Toast): void {
  hold(id);
  if (tone === "plain")
    clocks.set(
      id,
      setTimeout(() => dismiss(id), STAY),
    );
}
