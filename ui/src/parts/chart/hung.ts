import { scaleLinear, type ScaleLinear } from "d3-scale";
import { cut, hang, plotRoom } from "./flags";
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
export interface Hung {
  id: string;
  /** Where its pole stands, in pixels. */
  at: number;
  /** Where its pole ends. */
  foot: number;
  /** Its lane from below. */
  row: number;
  label: string;
  figure: string;
}

interface Laid {
  scale: ScaleLinear<number, number>;
  /** The flags; where they end below is set by who draws them. */
  flags: Omit<Hung, "foot">[];
  lanes: number;
}

/** A scale over `from` to `to` that leaves room for the flags of what is named on it, and those flags. */
export function layFlags(named: readonly Named[], from: number, to: number, room: number, rem: number): Laid {
  const size = rem * 0.75;
  const lead = rem * 0.75;
  // A third of the room for one label leaves the scale two thirds at least.
  const sized = named.map((one) => {
    const figure = textWidth(one.figure, size, 600);
    const label = cut(one.label, Math.max(room / 3 - figure - lead, rem * 2), (text) =>
      textWidth(text, size),
    );
    return { ...one, label, width: textWidth(label, size) + figure + lead };
  });
  const share = ({ at }: Named) => (to > from ? (at - from) / (to - from) : 0);
  const plot = plotRoom(
    sized.map((one) => ({ share: share(one), width: one.width })),
    room,
  );
  const scale = scaleLinear([from, to], [0, plot]).clamp(true);
  const lanes = hang(
    sized.map((one) => ({ at: scale(one.at), width: one.width })),
    rem * 0.25,
  );
  return {
    scale,
    flags: sized.map(({ id, at, label, figure }, index) => ({
      id,
      at: scale(at),
      row: lanes[index] ?? 0,
      label,
      figure,
    })),
    lanes: Math.max(-1, ...lanes) + 1,
  };
}
