/** A label that hangs beside a pole, like a flag. */
export interface Flag {
  /** Where its pole stands, as a share (0 to 1) of the scale. */
  share: number;
  /** How wide the label is, in pixels. */
  width: number;
}

/** Where a flag hangs. */
export interface Place {
  /** Counted from 0 next to what it names. */
  lane: number;
  side: "left" | "right";
}

/** How flags hang, and how wide the scale below them is, in pixels. */
export interface Hanging {
  plot: number;
  places: Place[];
  lanes: number;
}

/**
 * Hangs flags so that none covers another, none leaves the room, and no pole runs through a flag.
 *
 * From some pole on all flags hang to the right, before it to the left, so the two sides never meet; that pole is chosen
 * which needs the fewest lanes. The scale ends early where the rightmost flags need the room.
 */
export function hang(flags: readonly Flag[], room: number, gap: number): Hanging {
  const order = [...flags.keys()].sort((a, b) => shareOf(flags, a) - shareOf(flags, b) || a - b);
  let best = split(flags, order, 0, room, gap);
  for (let first = 1; first <= order.length; first += 1) {
    const other = split(flags, order, first, room, gap);
    const isInside = order.slice(0, first).every((index) => {
      return shareOf(flags, index) * other.plot >= (flags[index]?.width ?? 0);
    });
    if (isInside && other.lanes < best.lanes) best = other;
  }
  return best;
}

/** The width a label may have so that the scale keeps at least `keep` (0 to 1) of the room. */
export function mostWidth(share: number, room: number, keep: number): number {
  return room - share * room * keep;
}

/** A text that is no wider than `most`: as it is, or cut with an ellipsis. */
export function cut(text: string, most: number, width: (text: string) => number): string {
  if (width(text) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && width(`${letters.join("").trimEnd()}…`) > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function split(
  flags: readonly Flag[],
  order: readonly number[],
  first: number,
  room: number,
  gap: number,
): Hanging {
  const [left, right] = [order.slice(0, first), order.slice(first)];
  const plot = plotRoom(
    right.flatMap((index) => flags[index] ?? []),
    room,
  );
  const places: Place[] = flags.map(() => ({ lane: 0, side: "right" }));
  const at = (index: number) => shareOf(flags, index) * plot;
  const width = (index: number) => (flags[index]?.width ?? 0) + gap;
  for (const [index, lane] of lanesOf(right, at, width)) places[index] = { lane, side: "right" };
  for (const [index, lane] of lanesOf(left.toReversed(), (index) => -at(index), width)) {
    places[index] = { lane, side: "left" };
  }
  return { plot, places, lanes: Math.max(-1, ...places.map(({ lane }) => lane)) + 1 };
}

/**
 * The lane of each flag of one side, in the order in which the poles stand in the flags' direction.
 *
 * A flag reaches over every pole that its width spans; those must end below it. Taken from the far end, each flag
 * therefore goes one lane above the highest of them.
 */
function lanesOf(order: readonly number[], at: (index: number) => number, width: (index: number) => number) {
  const lanes = new Map<number, number>();
  for (const [place, own] of [...order.entries()].toReversed()) {
    const spanned = order.slice(place + 1).filter((other) => at(other) <= at(own) + width(own));
    lanes.set(own, Math.max(-1, ...spanned.map((other) => lanes.get(other) ?? 0)) + 1);
  }
  return lanes;
}

/** How wide the scale may be so that flags hanging to the right stay inside: share × answer + width ≤ room. */
function plotRoom(flags: readonly Flag[], room: number): number {
  const most = flags.map(({ share, width }) => (share > 0 ? (room - width) / share : room));
  return Math.max(0, Math.min(room, ...most));
}

function shareOf(flags: readonly Flag[], index: number): number {
  return flags[index]?.share ?? 0;
}
