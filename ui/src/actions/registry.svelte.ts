import { SvelteMap } from "svelte/reactivity";
import type { MessageArgs, MessageId } from "../generated/messages";
import { firesInText, matches, writesText, type Press } from "./keys";

/** A message that needs nothing put in. */
export type PlainMessage = { [K in MessageId]: MessageArgs[K] extends undefined ? K : never }[MessageId];

/** The order in which menu, palette and shortcut sheet show their groups. */
export const groups = ["job", "edit", "go", "view", "help"] as const;
type ActionGroup = (typeof groups)[number];

/** Something the person can do, from wherever: menu, palette, key, button. */
export interface Action {
  /** Stable, with its area: `job.delete`. The system's menu uses the same ids. */
  id: string;
  title: PlainMessage;
  group: ActionGroup;
  /** The first is shown. */
  shortcuts?: readonly string[];
  /** Absent means always. */
  enabled?: () => boolean;
  run: () => unknown;
}

const known = new SvelteMap<string, Action>();

/** Makes actions known; the function that comes back takes them away again. */
export function register(...actions: Action[]): () => void {
  for (const action of actions) {
    const clash = [...known.values()].find((other) => other.id === action.id || shares(other, action));
    if (clash) throw new Error(`action ${action.id} clashes with ${clash.id}`);
    known.set(action.id, action);
  }
  return () => actions.forEach(({ id }) => known.delete(id));
}

/** Every action, grouped in order. */
export function allActions(): Action[] {
  return groups.flatMap((group) => [...known.values()].filter((action) => action.group === group));
}

/** Whether an action is known and can be done now. */
export function canRun(id: string): boolean {
  const action = known.get(id);
  return action !== undefined && (action.enabled?.() ?? true);
}

/** Does an action if it can be done now; says whether it did. */
export function runAction(id: string): boolean {
  if (!canRun(id)) return false;
  known.get(id)?.run();
  return true;
}

/** The action a key press asks for at that place, if any can be done now. */
export function actionFor(press: Press, target: EventTarget | null, mac: boolean): Action | undefined {
  const typing = writesText(target);
  return [...known.values()].find(
    (action) =>
      action.shortcuts?.some((keys) => matches(press, keys, mac) && (!typing || firesInText(keys))) &&
      canRun(action.id),
  );
}

function shares(one: Action, other: Action): boolean {
  return one.shortcuts?.some((keys) => other.shortcuts?.includes(keys)) ?? false;
}
