import { mac } from "../actions/platform";
import { actionFor, arePlainKeysUsed } from "../actions/registry.svelte";
import { writesText } from "../actions/keys";

/** Does the action a key press asks for, unless something nearer to the focus has use for the key. */
export function answerKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isOverPage(event.target)) return;
  if (isModifier(event.key)) return;
  const action = actionFor(event, event.target, mac);
  if (!action) return walk(event);
  event.preventDefault();
  if (action !== "waits") action.run();
}

/** Dialogs and menus keep their keys to themselves. */
function isOverPage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role='dialog'], [role='menu'], .floating") !== null;
}

/** j and k go down and up wherever the arrows do, for hands that stay on the letters. */
function walk(event: KeyboardEvent): void {
  const key = event.key === "j" ? "ArrowDown" : event.key === "k" ? "ArrowUp" : undefined;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  if (key === undefined || isHeld || !arePlainKeysUsed() || writesText(event.target)) return;
  event.preventDefault();
  const focused = document.activeElement;
  // From the page itself one comes to what Tab would come to first in its list.
  const first = () => document.querySelector<HTMLElement>("main [tabindex='0']:not([role='tabpanel'])");
  if (focused === null || focused === document.body) first()?.focus();
  else focused.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

/** A key that is only held for another one neither asks for anything nor ends what is begun. */
function isModifier(key: string): boolean {
  return key === "Shift" || key === "Control" || key === "Alt" || key === "Meta";
}
