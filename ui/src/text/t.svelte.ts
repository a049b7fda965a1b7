import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../generated/api";
import type { MessageArgs, MessageId } from "../generated/messages";

type Args<K extends MessageId> = MessageArgs[K] extends undefined ? [] : [args: MessageArgs[K]];

/** Texts that a message may be given. */
export type Values = Record<string, string | number>;

const catalogues: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import("./en"),
  nb: () => import("./nb"),
};

let bundle = $state.raw(new FluentBundle("en"));
let spoken = $state<Language>("en");

/** The sentence of a message in the language in use; markup that calls it follows a change of language. */
export function t<K extends MessageId>(id: K, ...[args]: Args<K>): string {
  return told(id, args) ?? id;
}

/** As [t], for an id that is only known while running; `undefined` where no such message exists. */
export function told(id: string, args?: Values): string | undefined {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : undefined;
}

/** The language in use. */
export function language(): Language {
  return spoken;
}

/** Loads a language and speaks it from then on. */
export async function speak(wanted: Language): Promise<void> {
  bundle = bundleOf(wanted, (await catalogues[wanted]()).default);
  spoken = wanted;
  if (typeof document !== "undefined") document.documentElement.lang = wanted;
}

function bundleOf(wanted: Language, source: string): FluentBundle {
  // Isolation marks would end up in names and figures that people copy; both languages run left to right.
  const made = new FluentBundle(wanted, { useIsolating: false });
  made.addResource(new FluentResource(source));
  return made;
}
