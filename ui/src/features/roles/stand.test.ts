import { beforeAll, describe, expect, it } from "vitest";
import type { Distribution, SourceView, StandIn, StandPlace } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import {
  aboutText,
  byKind,
  ends,
  figuresText,
  placeText,
  refusedField,
  standItems,
  standRows,
} from "./stand";

beforeAll(() => speak("en"));

const plain = (text: string | undefined) => text?.replace(/\s/g, " ");
const kr = (kroner: number | null) => (kroner === null ? null : kroner * 100);
const source: SourceView = {
  name: { en: "SSB", nb: "SSB" },
  url: null,
  as_of: "2025-11-01",
  verified: "one_source",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};
type Figures = [low: number | null, middle: number | null, high: number | null];
const of = (
  id: string,
  kind: Distribution["kind"],
  [low, middle, high]: Figures,
  place: StandPlace | null = null,
): StandIn => ({
  distribution: {
    id,
    name: { en: id, nb: id },
    kind,
    year: 2024,
    p25_ore: kr(low),
    median_ore: kr(middle),
    p75_ore: kr(high),
    answers: null,
    source,
  },
  place,
});
const amount = 82_000_000;

describe("where an amount stands", () => {
  it.each<[Distribution["kind"], Figures, StandPlace | null, string]>([
    ["survey", [710_000, 870_000, 1_050_000], "lowest_quarter", "among the lowest paid quarter"],
    ["occupation", [710_000, 870_000, 1_050_000], "highest_quarter", "among the highest paid quarter"],
    ["county", [null, 870_000, null], "below_middle", "in the lower half"],
    ["survey", [710_000, 800_000, 1_050_000], "above_middle", "in the upper half"],
    ["band", [900_000, null, 1_000_000], "lowest_quarter", "below the band"],
    ["band", [700_000, null, 850_000], "above_middle", "in the upper half of the band"],
    ["band", [null, 700_000, null], "above_middle", "reaches the figure stated"],
    ["band", [null, 788_853, 1_100_000], "highest_quarter", "above the highest figure stated"],
  ])("in a distribution of kind %s with %j at %s", (kind, figures, place, said) => {
    expect(placeText(of("x", kind, figures, place), amount)).toContain(said);
  });

  it("names the amount, says what can't be told, and says nothing without an amount", () => {
    const one = of("x", "survey", [null, null, 900_000]);
    expect(plain(placeText(one, amount))).toBe("These figures can’t tell where 820 000 kr stands.");
    expect(placeText(one, null)).toBeUndefined();
  });
});

describe("what is only stated", () => {
  it.each<[Figures, string]>([
    [[700_000, null, 850_000], "700 000 kr to 850 000 kr"],
    [[null, 646_000, null], "646 000 kr"],
    [[null, 788_853, 1_100_000], "788 853 kr, up to 1 100 000 kr"],
  ])("with %j is no median", (figures, said) =>
    expect(plain(figuresText(of("x", "band", figures).distribution))).toBe(said),
  );

  it("is said to be stated, and what was counted is not", () => {
    const about = (kind: Distribution["kind"]) =>
      aboutText(of("x", kind, [null, 700_000, null]).distribution);
    expect([about("band"), about("county")]).toEqual([
      "Stated, not counted · 2024",
      "Official statistics by county · 2024",
    ]);
  });
});

describe("the picture", () => {
  const market = [
    of("survey", "survey", [710_000, 870_000, 1_050_000], "below_middle"),
    of("band", "band", [700_000, null, 850_000], "above_middle"),
  ];

  it("has the amount before the market, and without one the market alone", () => {
    expect(standItems({ year_ore: amount, market }).map(({ id, look }) => [id, look])).toEqual([
      ["amount", "rule"],
      ["survey", "spread"],
      ["band", "spread"],
    ]);
    expect(standItems({ year_ore: null, market }).map(({ id }) => id)).toEqual(["survey", "band"]);
  });

  it("ends on round figures beyond everything in it", () => {
    expect(ends(standItems({ year_ore: null, market }))).toEqual({ from: 65_000_000, to: 110_000_000 });
    expect(ends(standItems({ year_ore: 300_000_000, market })).to).toBe(305_000_000);
    expect(ends([{ low: 1000, high: 1000 }])).toEqual({ from: 0, to: 5_000_000 });
    expect(ends([])).toEqual({ from: 0, to: 5_000_000 });
  });

  it("has a table with the same figures and where the amount stands", () => {
    const rows = standRows({ year_ore: amount, market });
    expect(rows.map(({ id, cells }) => [id, ...cells.map(plain)])).toEqual([
      ["amount", "", "820 000 kr", "", ""],
      ["survey", "710 000 kr", "870 000 kr", "1 050 000 kr", "820 000 kr is in the lower half."],
      ["band", "700 000 kr", "", "850 000 kr", "820 000 kr is in the upper half of the band."],
    ]);
    expect(standRows({ year_ore: null, market }).map(({ cells }) => cells.length)).toEqual([3, 3]);
  });

  it("is told apart in what was counted and what is only stated", () => {
    const theirs = market.map((one) => ({
      ...one,
      distribution: { ...one.distribution, id: `own ${one.distribution.id}`, kind: "own" as const },
    }));
    const { own, counted, stated } = byKind([...market.toReversed(), ...theirs.slice(0, 1)]);
    expect([own, counted, stated].map((all) => all.map(({ distribution }) => distribution.id))).toEqual([
      [`own ${market[0]?.distribution.id}`],
      ["survey"],
      ["band"],
    ]);
  });
});

describe("a refusal", () => {
  const asked = { amount: "mye", role: "", level: null, city: "Oslo" };

  it("belongs to the amount where that could not be read, else to no field", () => {
    expect(refusedField({ code: "pay_unread", params: { text: "mye" } }, asked)).toBe("amount");
    expect(refusedField({ code: "store_busy", params: {} }, asked)).toBeUndefined();
  });
});
