import type { StackItem, StackPart } from "./types";

type Kind = Pick<StackPart, "id" | "label" | "tone" | "texture">;

/** Each kind of part that any of the bars has, once, in the order in which they are first met. */
export function kindsOf(items: readonly StackItem[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { parts } of items) {
    for (const { id, label, tone, texture, value } of parts) {
      if (value !== 0 && !kinds.has(id)) kinds.set(id, { id, label, tone, texture });
    }
  }
  return [...kinds.values()];
}
