import { SvelteMap } from "svelte/reactivity";
import type { MessageArgs, MessageId } from "../generated/messages";
import { firesInText, isPlain, matches, strokes, writesText, type Press } from "./keys";

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
  /** The first is shown. Strokes one after the other stand apart: `g b`. */
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

/** How long a first stroke waits for the next, in milliseconds. */
const PATIENCE = 1500;

let plainKeys = true;
let pressed: { stroke: string; at: number } | undefined;

/** Whether plain keys are shortcuts; whoever speaks to the machine may not want them. */
export function usePlainKeys(use: boolean): void {
  plainKeys = use;
  pressed = undefined;
}

/** Whether plain keys are shortcuts now. */
export function arePlainKeysUsed(): boolean {
  return plainKeys;
}

/** The action a key press asks for at that place, if any can be done now; `waits` where a next stroke is wanted. */
export function actionFor(
  press: Press & { timeStamp?: number },
  target: EventTarget | null,
  mac: boolean,
): Action | "waits" | undefined {
  const typing = writesText(target);
  const at = press.timeStamp ?? 0;
  const before = pressed !== undefined && at - pressed.at <= PATIENCE ? pressed.stroke : undefined;
  pressed = undefined;
  const actions = [...known.values()].filter(({ id }) => canRun(id));
  const fits = (shortcut: string): "whole" | "begun" | undefined => {
    if ((typing && !firesInText(shortcut)) || (!plainKeys && isPlain(shortcut))) return undefined;
    const [first = "", second] = strokes(shortcut);
    if (second === undefined) return before === undefined && matches(press, first, mac) ? "whole" : undefined;
    if (before === first) return matches(press, second, mac) ? "whole" : undefined;
    return before === undefined && matches(press, first, mac) ? "begun" : undefined;
  };
  const whole = actions.find(({ shortcuts }) => shortcuts?.some((shortcut) => fits(shortcut) === "whole"));
  if (whole) return whole;
  const begun = actions
    .flatMap(({ shortcuts }) => shortcuts ?? [])
    .find((shortcut) => fits(shortcut) === "begun");
  if (begun === undefined) return undefined;
  pressed = { stroke: strokes(begun)[0] ?? "", at };
  return "waits";
}

function shares(one: Action, other: Action): boolean {
  return one.shortcuts?.some((keys) => other.shortcuts?.includes(keys)) ?? false;
}
