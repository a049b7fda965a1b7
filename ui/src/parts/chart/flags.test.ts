import { describe, expect, it } from "vitest";
import { cut, hang, mostWidth, type Flag, type Hanging } from "./flags";

const GAP = 4;

/** Each flag's box along the scale and its pole. */
function drawn(flags: readonly Flag[], { plot, places }: Hanging) {
  return flags.map(({ share, width }, index) => {
    const at = share * plot;
    const place = places[index] ?? { lane: -1, side: "right" as const };
    const [from, to] = place.side === "left" ? [at - width, at] : [at, at + width];
    return { at, from, to, lane: place.lane };
  });
}

/** What a person would complain about. */
function faults(flags: readonly Flag[], room: number): string[] {
  const boxes = drawn(flags, hang(flags, room, GAP));
  return boxes.flatMap((one, index) => [
    ...(one.from < -0.001 || one.to > room + 0.001 ? [`${index} leaves the room`] : []),
    ...boxes.flatMap((other, place) => {
      if (index === place) return [];
      const covers = one.lane === other.lane && one.from < other.to && other.from < one.to;
      const runs = one.lane > other.lane && one.at > other.from + 0.001 && one.at < other.to - 0.001;
      return [
        ...(covers ? [`${index} covers ${place}`] : []),
        ...(runs ? [`${index} through ${place}`] : []),
      ];
    }),
  ]);
}

/** Numbers that look drawn by lot and are the same every time. */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe("flags", () => {
  it("share one lane where there is room between them", () => {
    const flags = [0, 0.3, 0.6].map((share) => ({ share, width: 80 }));
    expect(hang(flags, 400, GAP)).toEqual({
      plot: 400,
      lanes: 1,
      places: flags.map(() => ({ lane: 0, side: "right" })),
    });
  });

  it("climb over the poles they reach across", () => {
    const { places } = hang(
      [0.1, 0.2, 0.3].map((share) => ({ share, width: 90 })),
      400,
      GAP,
    );
    expect(places.map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  it("hang to both sides where that takes fewer lanes", () => {
    const { lanes, places } = hang(
      [0.45, 0.47, 0.5, 0.52].map((share) => ({ share, width: 90 })),
      400,
      GAP,
    );
    expect(lanes).toBe(2);
    expect(places.map(({ side }) => side)).toEqual(["left", "left", "right", "right"]);
  });

  it("make the scale end early for a flag at its right end", () => {
    const { plot } = hang([{ share: 1, width: 120 }], 400, GAP);
    expect(plot).toBe(280);
  });

  it("on one spot hang to both sides, then one above the other", () => {
    const flags = [0.4, 0.4, 0.4].map((share) => ({ share, width: 50 }));
    expect([faults(flags, 400), hang(flags, 400, GAP).lanes]).toEqual([[], 2]);
  });

  it("never cover each other, leave the room or are run through, wherever they stand", () => {
    const next = lot(7);
    for (let round = 0; round < 300; round += 1) {
      const room = 240 + next() * 900;
      const flags = Array.from({ length: Math.floor(next() * 20) }, () => {
        const share = next();
        return { share, width: Math.min(30 + next() * 200, mostWidth(share, room, 0.62)) };
      });
      expect([round, faults(flags, room)]).toEqual([round, []]);
      expect(hang(flags, room, GAP).plot).toBeGreaterThanOrEqual(room * 0.62 - 0.001);
    }
  });

  it("are none where nothing has a name", () => {
    expect(hang([], 400, GAP)).toEqual({ plot: 400, places: [], lanes: 0 });
  });
});

describe("a label that is too long", () => {
  const width = (text: string) => text.length * 10;
  it.each([
    ["Oslo bank", 90, "Oslo bank"],
    ["Oslo bank", 80, "Oslo ba…"],
    ["Oslo bank", 60, "Oslo…"],
    ["Oslo bank", 0, "O…"],
  ])("%s in %d pixels is %s", (text, most, short) => expect(cut(text, most, width)).toBe(short));
});
