/** Where the focus goes from one of some things by a key; `undefined` for keys that move nothing. */
export function stepTo(
  key: string,
  things: readonly string[],
  current: string | undefined,
): string | undefined {
  const at = current === undefined ? -1 : things.indexOf(current);
  switch (key) {
    case "ArrowDown":
    case "j":
      return things[Math.min(at + 1, things.length - 1)];
    case "ArrowUp":
    case "k":
      return things[Math.max(at - 1, 0)];
    case "Home":
      return things[0];
    case "End":
      return things.at(-1);
    default:
      return undefined;
  }
}

/** The thing that stands where one stood before: itself while it is there, else what took its place. */
export function heir(
  before: readonly string[],
  now: readonly string[],
  thing: string | undefined,
): string | undefined {
  if (thing === undefined) return now[0];
  if (now.includes(thing)) return thing;
  const after = before.slice(before.indexOf(thing) + 1).find((one) => now.includes(one));
  return after ?? now.at(-1);
}
