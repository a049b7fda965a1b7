import { SvelteMap } from "svelte/reactivity";
import { asApiError } from "../backend/backend";
import type { ApiError } from "../generated/api";

/** How long the writing rests before it is saved, in milliseconds. */
const PAUSE = 1000;

interface InHand {
  text: string;
  /** What was saved of it last. */
  kept: string | undefined;
  error: ApiError | undefined;
  save: (text: string) => Promise<unknown>;
}

const texts = new SvelteMap<string, InHand>();
const clocks = new Map<string, ReturnType<typeof setTimeout>>();

/** A text that is being written, by its key: going elsewhere and back loses nothing. */
export function textInHand(key: string): Pick<InHand, "text" | "error"> | undefined {
  return texts.get(key);
}

/** Whether all that was written is saved. */
export function isTextSaved(key: string): boolean {
  const inHand = texts.get(key);
  return inHand === undefined || inHand.kept === inHand.text;
}

/** Takes what was typed, and saves it once the typing rests. */
export function typeText(key: string, text: string, save: InHand["save"]): void {
  const before = texts.get(key);
  texts.set(key, { text, kept: before?.kept, error: before?.error, save });
  clearTimeout(clocks.get(key));
  clocks.set(
    key,
    setTimeout(() => void saveText(key), PAUSE),
  );
}

/** Saves now what is not saved yet; says whether all of it is. */
export async function saveText(key: string): Promise<boolean> {
  clearTimeout(clocks.get(key));
  const inHand = texts.get(key);
  if (!inHand || isTextSaved(key)) return true;
  const { text, save } = inHand;
  try {
    await save(text);
    note(key, { kept: text, error: undefined });
  } catch (thrown) {
    note(key, { error: asApiError(thrown) });
  }
  return isTextSaved(key);
}

/** The core told what it holds: a text that is the same needs to be held here no more. */
export function settleText(key: string, held: string): void {
  if (texts.get(key)?.text === held && isTextSaved(key)) texts.delete(key);
}

/** Lets go of what was typed: the core is to say what stands. */
export function dropText(key: string): void {
  clearTimeout(clocks.get(key));
  texts.delete(key);
}

function note(key: string, part: Partial<InHand>): void {
  const now = texts.get(key);
  // It may be typed on meanwhile; the newer words wait for their own turn.
  if (now) texts.set(key, { ...now, ...part });
}
