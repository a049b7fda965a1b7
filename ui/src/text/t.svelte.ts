import type { Language } from "../generated/api";
import type { MessageArgs, MessageId } from "../generated/messages";
import { catalogue, type Say, type Values } from "./catalogue";

type Args<K extends MessageId> = MessageArgs[K] extends undefined ? [] : [args: MessageArgs[K]];

const catalogues: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import("./en"),
  nb: () => import("./nb"),
};

let say = $state.raw<Say>(() => undefined);
let spoken = $state<Language>("en");

/** The sentence of a message in the language in use; markup that calls it follows a change of language. */
export function t<K extends MessageId>(id: K, ...[args]: Args<K>): string {
  return told(id, args) ?? id;
}

/** As [t], for an id that is only known while running; `undefined` where no such message exists. */
export function told(id: string, args?: Values): string | undefined {
  return say(id, args);
}

/** The language in use. */
export function language(): Language {
  return spoken;
}

/** Loads a language and speaks it from then on. */
export async function speak(wanted: Language): Promise<void> {
  say = catalogue(wanted, (await catalogues[wanted]()).default);
  spoken = wanted;
  if (typeof document !== "undefined") document.documentElement.lang = wanted;
}
