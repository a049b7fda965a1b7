import type { StackItem, StackPart } from "./types";

type Kind = Pick<StackPart, "id" | "label" | "tone" | "texture">;

/** Each kind of part that any of the bars has, once; in the order of `order`, then as they are first met. */
export function kindsOf(items: readonly StackItem[], order: readonly string[] = []): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { parts } of items) {
    for (const { id, label, tone, texture, value } of parts) {
      if (value !== 0 && !kinds.has(id)) kinds.set(id, { id, label, tone, texture });
    }
  }
  const ordered = order.flatMap((id) => kinds.get(id) ?? []);
  return [...ordered, ...[...kinds.values()].filter(({ id }) => !order.includes(id))];
}
