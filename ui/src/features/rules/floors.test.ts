import { beforeEach, describe, expect, it } from "vitest";
import type { FloorHeld, FloorLevelView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { floorRows, floorSpan, floorStretches, udiPage, yearAt, yearTick } from "./floors";

const plain = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
beforeEach(() => speak("en"));

const view = (id: string, held: FloorHeld, more: Partial<FloorLevelView> = {}): FloorLevelView => ({
  level: { id, bachelor_ore: 50_000_000, master_ore: 60_000_000, held, entered_on: null },
  own_id: null,
  source: {
    name: { en: id, nb: id },
    url: null,
    as_of: "2025-09-01",
    verified: "own",
    stale: false,
    undated: false,
    own: null,
    replaceable: null,
  },
  ...more,
});
const from = (on: string, to: string | null = null): FloorHeld => ({ kind: "from", from: on, to });
const levels = [
  view("2016", from("2016-07-01")),
  view("2018", { kind: "known_in", year: 2018 }),
  view("2023", { kind: "known_on", on: "2023-10-10" }),
  view("2025a", from("2025-04-11", "2025-08-31")),
  view("2025b", from("2025-09-01")),
];
const today = "2026-11-22";
const shapes = (isDoubtful: boolean, all = levels) =>
  floorStretches(all, isDoubtful, today).map(({ id, known }) => `${id} ${known}`);

describe("the floors drawn over time", () => {
  it("have a gap wherever it is not known what applied", () => {
    expect(shapes(false)).toEqual([
      "2016 begun",
      "gap 2016 unknown",
      "2018 within",
      "gap 2018 unknown",
      "2023 within",
      "gap 2023 unknown",
      "2025a whole",
      "2025b whole",
    ]);
  });

  it("leave nothing open between a level, the gap after it and the next level", () => {
    const [first, gap, within] = floorStretches(levels, false, today);
    expect([gap?.from, gap?.to, within?.from, within?.to]).toEqual([first?.from, 2018, 2018, 2019]);
    expect(first?.to).toBe(2018);
    expect(gap?.said).toBe("What applied between 1 Jul 2016 and 2018 is not known");
    const [before, newest] = floorStretches(levels, false, today).slice(-2);
    expect((newest?.from ?? 0) - (before?.to ?? 0)).toBeLessThan(0.002);
    expect(newest?.to).toBe(yearAt(today));
  });

  it("doubt the newest where it may be outdated, in words too", () => {
    expect(shapes(true).at(-1)).toBe("2025b begun");
    const newest = floorStretches(levels, true, today).at(-1);
    expect([newest?.tone, newest?.flag]).toEqual(["amber", "May be out of date"]);
    expect(plain(newest?.said ?? "")).toBe(
      "Bachelor’s degree 500_000~kr, master’s degree 600_000~kr, since 1 Sept 2025, may be out of date",
    );
  });

  it("mark what the person entered", () => {
    const base = view("own", from("2026-09-01"), { own_id: "f1" });
    const own = { ...base, level: { ...base.level, entered_on: "2026-11-02" } };
    const newest = floorStretches([...levels, own], false, today).at(-1);
    expect([newest?.flag, newest?.said.endsWith("entered by you")]).toEqual(["Yours", true]);
    expect(floorRows([...levels, own], false)[0]?.cells.at(-1)).toBe("Entered by you on 2 Nov 2026");
  });

  it("end no earlier than they begin, for a level of the days to come too", () => {
    const [only] = floorStretches([view("next", from("2027-01-01"))], false, today);
    expect([only?.from, only?.to]).toEqual([2027, 2027]);
    expect(floorSpan(only ? [only] : [])).toEqual([2027, 2027]);
    expect(floorSpan(floorStretches(levels, false, today))).toEqual([2016, yearAt(today)]);
    expect(floorStretches([], true, today)).toEqual([]);
  });
});

it("tells the same in the table, the newest first", () => {
  const rows = floorRows(levels, true);
  expect(rows.map(({ head }) => head)).toEqual([
    "since 1 Sept 2025",
    "11 Apr 2025 to 31 Aug 2025",
    "not known",
    "in force on 10 Oct 2023",
    "not known",
    "in force in 2018",
    "not known",
    "from 1 Jul 2016, end not known",
  ]);
  expect(rows[0]?.cells.map(plain)).toEqual(["500_000~kr", "600_000~kr", "May be out of date"]);
  expect([rows[0]?.source?.name.en, rows[2]?.source]).toEqual(["2025b", undefined]);
});

it("opens UDI’s own newest page, never somebody else’s", () => {
  const at = (url: string | null) => {
    const base = view("x", from("2025-09-01"));
    return { ...base, source: { ...base.source, url } };
  };
  const page = "https://www.udi.no/en/levels/";
  expect(udiPage([at(page), at("https://example.com/udi.no"), at(null)])).toBe(page);
  expect(udiPage([at("https://notudi.no/"), at("no address")])).toBe("https://www.udi.no/en/");
});

it("places days along the years", () => {
  expect(yearAt("2025-01-01")).toBe(2025);
  expect(yearAt("2025-12-31")).toBeCloseTo(2025 + 364 / 365, 9);
  expect(yearAt("2024-07-02")).toBe(2024.5);
  expect([yearTick(2025), yearTick(2025.5)]).toEqual(["2025", ""]);
});
