import { beforeAll, describe, expect, it } from "vitest";
import type {
  Distribution,
  OfferColumn,
  PayScale,
  ScaleMark,
  SourceView,
  SplitPart,
} from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { curveMarks, curveRows, curveSaid, namedPays, spanOf } from "./curve";
import { payItems } from "./scaleitems";
import { isFollowed, kindsIn, splitItem } from "./splititems";

beforeAll(() => speak("en"));

const plain = (text: string) => text.replace(/\s/g, " ");
const source: SourceView = {
  name: { en: "SSB", nb: "SSB" },
  url: "https://ssb.no",
  as_of: "2026-01-01",
  verified: "one_source",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};
const mark = (kind: ScaleMark["kind"], low: number, high = low, name: string | null = null): ScaleMark => ({
  kind,
  low_ore: low * 100,
  high_ore: high * 100,
  name,
  offer_id: null,
  source: kind.startsWith("floor") ? source : null,
});
const survey: Distribution = {
  id: "survey",
  name: { en: "Backend", nb: "Backend" },
  kind: "survey",
  year: 2024,
  p25_ore: 70_000_000,
  median_ore: 80_000_000,
  p75_ore: 90_000_000,
  answers: 212,
  source,
};
const scale = (marks: ScaleMark[], market: Distribution[] = []): PayScale => ({
  from_ore: 0,
  to_ore: 100_000_000,
  marks,
  market,
});

describe("a scale of pay", () => {
  it("names each mark, offers by their own name, and keeps its source", () => {
    const items = payItems(
      scale([mark("floor_master", 599_200), mark("offer", 910_000, 910_000, "Oslo bank")]),
    );
    expect(items.map(({ label, figure, said, look }) => [label, figure, plain(said), look])).toEqual([
      ["Floor, master", "599k", "Floor, master: 599 200 kr", "rule"],
      ["Oslo bank", "910k", "Oslo bank: 910 000 kr", "dot"],
    ]);
    expect(items.map((item) => item.source?.url)).toEqual(["https://ssb.no", undefined]);
  });

  it("says both ends of a range", () => {
    const [ad] = payItems(scale([mark("ad", 780_000, 920_000)]));
    expect([ad?.figure, plain(ad?.said ?? "")]).toEqual(["780–920k", "The ad: 780 000 kr to 920 000 kr"]);
  });

  it("tells of a survey how many answered, and draws what is known of a distribution", () => {
    const county: Distribution = {
      ...survey,
      id: "county",
      kind: "county",
      p25_ore: null,
      p75_ore: null,
      answers: null,
    };
    const band: Distribution = { ...survey, id: "band", kind: "band", median_ore: null, answers: null };
    const items = payItems(scale([], [survey, county, band]));
    expect(items.map(({ label }) => label)).toEqual([
      "Backend · 2024 · 212 answers",
      "Backend · 2024",
      "Backend · 2024",
    ]);
    expect(
      items.map(({ low, middle, high }) => [low, middle, high].map((ore) => ore && ore / 100_000_000)),
    ).toEqual([
      [0.7, 0.8, 0.9],
      [0.8, 0.8, 0.8],
      [0.7, undefined, 0.9],
    ]);
  });
});

describe("net pay over gross", () => {
  it.each([
    [800_000, 1_500_000],
    [1_350_000, 1_500_000],
    [1_400_000, 2_000_000],
    [4_000_000, 5_000_000],
    [15_000_000, 20_000_000],
  ])("with a pay of %d reaches to %d", (pay, end) => {
    const { end: reached, step, row } = spanOf(namedPays(pay * 100, undefined));
    expect(reached).toBe(end * 100);
    expect([reached % step, row % step, reached / step + 1 <= 500]).toEqual([0, 0, true]);
  });

  it("leaves out the ad, a pay of nothing and what is beyond any curve", () => {
    const pays = namedPays(0, scale([mark("ad", 700_000), mark("expected", 880_000)]));
    expect(pays.map(({ label }) => label)).toEqual(["Expected"]);
    expect(namedPays(999_000_000_00, undefined)).toEqual([]);
  });

  it("shows a mark once its net pay is known, in the table in its place", () => {
    const points = [0, 50_000, 60_000, 100_000].map((kr) => ({
      gross_ore: kr * 100,
      net_ore: kr * 75,
      marginal_bp: 2500,
    }));
    const pays = namedPays(50_000_00, scale([mark("expected", 70_000)]));
    const nets = new Map([[50_000_00, { gross_ore: 50_000_00, net_ore: 37_500_00, marginal_bp: 2500 }]]);
    const marks = curveMarks(pays, nets);
    expect(marks.map(({ label, x, y }) => [label, x, y])).toEqual([["This amount", 50_000_00, 37_500_00]]);
    const rows = curveRows({ year: 2026, status: "adopted", points }, 50_000_00, marks, nets);
    expect(rows.map(({ head, cells }) => [head, ...cells].map(plain))).toEqual([
      ["50 000 kr", "This amount", "37 500 kr", "25%"],
      ["100 000 kr", "", "75 000 kr", "25%"],
    ]);
    expect(plain(curveSaid({ gross_ore: 0, net_ore: 37_500_00, marginal_bp: 4330 }, 50_000_00))).toBe(
      "50 000 kr a year leaves 37 500 kr. Tax on the next krone: 43.3%",
    );
  });
});

describe("where each krone goes", () => {
  const column = (name: string, split: SplitPart[], is_reckoned = true) =>
    ({ offer_id: name, offer: { name }, split, is_reckoned }) as unknown as OfferColumn;
  const part = (kind: SplitPart["kind"], kr: number): SplitPart => ({ kind, ore: kr * 100 });

  it("goes from the taxes to what is left, with the pension beside", () => {
    const item = splitItem(
      column("Bank", [
        part("left", 500),
        part("pension", 20),
        part("rent", 300),
        part("commute", 0),
        part("bracket_tax", 200),
      ]),
    );
    expect(item.parts.map(({ id, place }) => [id, place])).toEqual([
      ["bracket_tax", undefined],
      ["rent", undefined],
      ["left", undefined],
      ["pension", "beside"],
    ]);
    expect([item.figure, item.parts[1]?.said].map((text) => plain(text ?? ""))).toEqual([
      "500 kr left a year",
      "Bank, Rent: 300 kr a year",
    ]);
  });

  it("says what is missing where costs eat more than the pay", () => {
    const item = splitItem(column("Tiny", [part("rent", 300), part("left", -40)]));
    expect(plain(item.figure)).toBe("40 kr missing a year");
    expect(item.parts.at(-1)).toMatchObject({ label: "Missing", tone: "rust", value: -4000 });
  });

  it("is not drawn of what cannot be reckoned, and names only what some offer has", () => {
    const offers = [column("A", [part("rent", 1), part("left", 2)]), column("B", [], false)];
    expect(offers.map(isFollowed)).toEqual([true, false]);
    expect(kindsIn(offers)).toEqual(["rent", "left"]);
  });
});
