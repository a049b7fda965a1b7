import { linear, type Linear } from "./linear";
import { cut, hang, mostWidth, type Place } from "./flags";
import { textWidth } from "./measure";

/** What a flag names. */
interface Named {
  id: string;
  /** Where its pole stands on the scale. */
  at: number;
  label: string;
  figure: string;
}

/** A flag as it is drawn. */
export interface Hung extends Place {
  id: string;
  /** Where its pole stands, in pixels. */
  at: number;
  label: string;
  figure: string;
}

/** The share of the room that the scale keeps, however long the labels are. */
const KEEP = 0.62;

/** A scale over `from` to `to` that leaves room for the flags of what is named on it, and those flags. */
export function layFlags(
  named: readonly Named[],
  from: number,
  to: number,
  room: number,
  rem: number,
): { scale: Linear; flags: Hung[]; lanes: number } {
  const size = rem * 0.75;
  const lead = rem * 0.75;
  const sized = named.map(({ at, label, figure, id }) => {
    const share = to > from ? Math.min(Math.max((at - from) / (to - from), 0), 1) : 0;
    const beside = textWidth(figure, size, 600) + lead;
    const most = Math.max(mostWidth(share, room, KEEP) - beside, rem);
    const short = cut(label, most, (text) => textWidth(text, size));
    return { id, at, label: short, figure, share, width: textWidth(short, size) + beside };
  });
  const { plot, places, lanes } = hang(sized, room, rem * 0.25);
  const scale = linear([from, to], [0, plot], "held");
  const flags = sized.map(({ id, at, label, figure }, index): Hung => {
    const place = places[index] ?? { lane: 0, side: "right" };
    return { id, at: scale(at), label, figure, ...place };
  });
  return { scale, flags, lanes };
}
