import { caps, strokes } from "../actions/keys";
import { mac } from "../actions/platform";
import type { Action } from "../actions/registry.svelte";
import { told } from "../text/t.svelte";

/** A shortcut as its key caps are printed, in the language in use; strokes one after the other. */
export function keycaps(shortcut: string): string[] {
  return strokes(shortcut)
    .flatMap(caps)
    .map((cap) => (mac && cap === "mod" ? "⌘" : (told(`shell-key-${cap}`) ?? cap)));
}

/** The key caps of an action's first shortcut. */
export function actionKeycaps(action: Action): string[] | undefined {
  const first = action.shortcuts?.[0];
  return first === undefined ? undefined : keycaps(first);
}
