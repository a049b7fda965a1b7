import { route } from "../../actions/route.svelte";

/** What actions must know of the job they work on. */
export interface InHand {
  job_id: string;
  title: string;
  stage_id: string;
  in_trash: boolean;
}

type Look = () => InHand | undefined;

let focused = $state.raw<Look>();
let opened = $state.raw<Look>();

/** The job that actions work on: the card that has or last had the focus, else the one that stands open. */
export function inHand(): InHand | undefined {
  const open = opened?.();
  return focused?.() ?? (open?.job_id === route.job ? open : undefined);
}

/** Takes the card with the focus in hand; `undefined` gives the hand back to the job that stands open. */
export function holdCard(look: Look | undefined): void {
  focused = look;
}

/** Tells which job stands open. */
export function holdOpen(look: Look | undefined): void {
  opened = look;
}

/**
 * Puts the focus on a job's card, or on the one that Tab would come to, once whatever had the focus is gone. A focus
 * that found a place by itself is left alone.
 */
export function refocus(job: string | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusCard(job);
  });
}

/** Puts the focus on a job's card, or on the one that Tab would come to. */
export function focusCard(job: string | undefined): void {
  const named =
    job === undefined ? null : document.querySelector<HTMLElement>(`[data-card="${CSS.escape(job)}"]`);
  (
    named ?? document.querySelector<HTMLElement>("main :is([data-index], [data-line])[tabindex='0']")
  )?.focus();
}
