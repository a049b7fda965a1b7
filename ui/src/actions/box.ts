import type { PlainMessage } from "./registry.svelte";

/** What was pasted or dropped. */
export interface Brought {
  text: string;
  html: string;
  files: File[];
}

/** One thing the box offers to do with what was typed: open a hit, read a link. */
export interface Offer {
  id: string;
  title: string;
  detail?: string;
  /** Words around what was found. */
  snippet?: { before: string; found: string; after: string };
  run: () => unknown;
}

/** A part of what was typed that was understood to mean more than its words. */
export interface Chip {
  id: string;
  text: string;
  /** Whether it names nothing there is. */
  kind: "met" | "unmet";
}

/** Something that understands what is typed into the box or brought to it. */
export interface BoxReader {
  /** Over its offers. */
  heading: PlainMessage;
  /** Offers for what was typed, best first. Calls with an aborted signal are no longer waited for. */
  offers(text: string, signal: AbortSignal): Promise<Offer[]>;
  /** The box was opened: what takes time can be made ready. */
  ready?(): void;
  /** What it understood of the text, in the order it was typed. */
  chips?(text: string, signal: AbortSignal): Promise<Chip[]>;
  /** Takes what was pasted or dropped; `false` leaves it to the next, at last to be typed as text. */
  take?(brought: Brought): boolean;
}

const readers: BoxReader[] = [];

/** Adds a reader; those added first are asked first and shown first. */
export function addBoxReader(reader: BoxReader): () => void {
  readers.push(reader);
  return () => void readers.splice(readers.indexOf(reader), 1);
}

/** Every reader, in order. */
export function boxReaders(): readonly BoxReader[] {
  return readers;
}

let pageTakes: ((files: File[]) => void) | undefined;

/** While a page is shown that keeps files itself, files brought anywhere are that page's. */
export function takeFiles(take: (files: File[]) => void): () => void {
  pageTakes = take;
  return () => {
    if (pageTakes === take) pageTakes = undefined;
  };
}

/** Hands what was brought to the page that takes files, else to the first reader that takes it. */
export function bring(brought: Brought): boolean {
  if (pageTakes && brought.files.length > 0) {
    pageTakes(brought.files);
    return true;
  }
  return readers.some((reader) => reader.take?.(brought) ?? false);
}

/** What a paste or a drop carries. */
export function broughtBy(transfer: DataTransfer | null): Brought {
  return {
    text: transfer?.getData("text/plain") ?? "",
    html: transfer?.getData("text/html") ?? "",
    files: [...(transfer?.files ?? [])],
  };
}
