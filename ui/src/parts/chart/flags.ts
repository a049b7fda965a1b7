/** A label that hangs to the right of a pole, like a flag. Lengths are pixels. */
export interface Flag {
  /** Where the pole stands. */
  at: number;
  /** How wide the label is. */
  width: number;
}

/**
 * The lane of each flag, counted from 0 next to what it names, so that no flag covers another and no pole runs through
 * a flag.
 *
 * A flag reaches over every pole right of its own that its width spans; those must end below it. Taken from the right,
 * each flag therefore goes one lane above the highest of them.
 */
export function hang(flags: readonly Flag[], gap: number): number[] {
  const lanes = flags.map(() => 0);
  const order = [...flags.keys()].sort((a, b) => at(flags, a) - at(flags, b) || a - b);
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const own = order[place] ?? 0;
    const end = at(flags, own) + (flags[own]?.width ?? 0) + gap;
    const below = order.slice(place + 1).filter((other) => at(flags, other) <= end);
    lanes[own] = Math.max(-1, ...below.map((other) => lanes[other] ?? 0)) + 1;
  }
  return lanes;
}

/**
 * How much of the room the scale itself may take so that the rightmost flags still fit.
 *
 * Poles stand at shares (0 to 1) of the answer: a flag at share s of width w fits while s × answer + w ≤ room.
 */
export function plotRoom(flags: readonly { share: number; width: number }[], room: number): number {
  const most = flags.map(({ share, width }) => (share > 0 ? (room - width) / share : room));
  return Math.max(0, Math.min(room, ...most));
}

/** A text that is no wider than `most`: as it is, or cut with an ellipsis. */
export function cut(text: string, most: number, width: (text: string) => number): string {
  if (width(text) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && width(`${letters.join("").trimEnd()}…`) > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function at(flags: readonly Flag[], index: number): number {
  return flags[index]?.at ?? 0;
}
