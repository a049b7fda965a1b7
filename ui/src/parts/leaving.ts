import { getContext, setContext } from "svelte";

const key = Symbol("leaving");

/** Lets whatever is drawn within something that floats close it. Call it where a component starts. */
export function closesWith(close: () => void): void {
  setContext(key, close);
}

/** Closes what floats around a component, if anything does. Call it where a component starts. */
export function closerAround(): () => void {
  return getContext<(() => void) | undefined>(key) ?? (() => undefined);
}
