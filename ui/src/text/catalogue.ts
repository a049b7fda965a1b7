import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../generated/api";

/** Texts that a message may be given. */
export type Values = Record<string, string | number>;

/** Says a message by its id; `undefined` where no such message exists. */
export type Say = (id: string, args?: Values) => string | undefined;

/** A message begins at the beginning of a line; whatever goes on is indented. */
const BEGINNING = /^([a-z][\w-]*) *=/gm;
/** A message spoken of within another. */
const MENTION = /\{\s*([a-z][\w-]*)\s*\}/g;

/**
 * The messages of a catalogue's text. Each is parsed when it is first said: there are thousands, a page says some dozens,
 * and parsing all of them would be a good part of the start.
 */
export function catalogue(language: Language, text: string): Say {
  // Isolation marks would end up in names and figures that people copy; both languages run left to right.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const unread = messagesOf(text);

  function read(id: string) {
    const message = unread.get(id);
    if (message === undefined) return;
    unread.delete(id);
    bundle.addResource(new FluentResource(message));
    for (const [, mentioned = ""] of message.matchAll(MENTION)) read(mentioned);
  }

  return (id, args) => {
    read(id);
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : undefined;
  };
}

function messagesOf(text: string): Map<string, string> {
  const beginnings = [...text.matchAll(BEGINNING)];
  const end = (at: number) => beginnings[at + 1]?.index ?? text.length;
  return new Map(beginnings.map(({ 1: id = "", index }, at) => [id, text.slice(index, end(at))]));
}
