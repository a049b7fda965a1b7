/** The row of a list that a key leads to from the one that has the focus; `undefined` where the key is none of the list's. */
export function besideIn<E extends { contains(other: Node | null): boolean }>(
  rows: readonly E[],
  { key, target }: { key: string; target: EventTarget | null },
): E | undefined {
  const at = rows.findIndex((row) => row.contains(target as Node | null));
  if (at < 0) return undefined;
  switch (key) {
    case "ArrowUp":
      return rows[Math.max(0, at - 1)];
    case "ArrowDown":
      return rows[Math.min(rows.length - 1, at + 1)];
    case "Home":
      return rows[0];
    case "End":
      return rows[rows.length - 1];
    default:
      return undefined;
  }
}
