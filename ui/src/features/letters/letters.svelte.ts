import { SvelteMap } from "svelte/reactivity";
import { asApiError, call } from "../../backend/backend";
import type { ApiError } from "../../generated/api";

/** How long the writing rests before it is saved, in milliseconds. */
const PAUSE = 1000;

interface InHand {
  text: string;
  /** What was saved of it last. */
  kept: string | undefined;
  error: ApiError | undefined;
}

const letters = new SvelteMap<string, InHand>();
const clocks = new Map<string, ReturnType<typeof setTimeout>>();

/** A letter that is being written, by job: going to another tab or job and back loses nothing. */
export function letterInHand(job: string): InHand | undefined {
  return letters.get(job);
}

/** Whether all that was written is saved. */
export function isSaved(job: string): boolean {
  const letter = letters.get(job);
  return letter === undefined || letter.kept === letter.text;
}

/** Takes what was typed, and saves it once the typing rests. */
export function typeLetter(job: string, text: string): void {
  const before = letters.get(job);
  letters.set(job, { text, kept: before?.kept, error: before?.error });
  clearTimeout(clocks.get(job));
  clocks.set(
    job,
    setTimeout(() => void saveLetter(job), PAUSE),
  );
}

/** Saves now what is not saved yet; says whether all of it is. */
export async function saveLetter(job: string): Promise<boolean> {
  clearTimeout(clocks.get(job));
  const letter = letters.get(job);
  if (!letter || isSaved(job)) return true;
  const { text } = letter;
  try {
    await call("letter.save", { job_id: job, text });
    note(job, { kept: text, error: undefined });
  } catch (thrown) {
    note(job, { error: asApiError(thrown) });
  }
  return isSaved(job);
}

/** The core told what it holds: a letter that is the same needs to be held here no more. */
export function settleLetter(job: string, held: string): void {
  if (letters.get(job)?.text === held && isSaved(job)) letters.delete(job);
}

function note(job: string, part: Partial<InHand>): void {
  const now = letters.get(job);
  // It may be typed on meanwhile; the newer words wait for their own turn.
  if (now) letters.set(job, { ...now, ...part });
}
