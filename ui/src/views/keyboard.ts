import { mac } from "../actions/platform";
import { actionFor } from "../actions/registry.svelte";

/** Does the action a key press asks for, unless something nearer to the focus has use for the key. */
export function answerKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isOverPage(event.target)) return;
  if (isModifier(event.key)) return;
  const action = actionFor(event, event.target, mac);
  if (!action) return;
  event.preventDefault();
  if (action !== "waits") action.run();
}

/** Dialogs and menus keep their keys to themselves. */
function isOverPage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role='dialog'], [role='menu'], .floating") !== null;
}

/** A key that is only held for another one neither asks for anything nor ends what is begun. */
function isModifier(key: string): boolean {
  return key === "Shift" || key === "Control" || key === "Alt" || key === "Meta";
}
