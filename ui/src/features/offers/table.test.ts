import { beforeAll, describe, expect, it } from "vitest";
import type { CellValue, FloorVerdict, LineKind } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import {
  bankOfTest,
  cellOfTest,
  comparisonOfTest,
  energyOfTest,
  oreOfTest,
  rowOfTest,
} from "./offers.fixture";
import { grouped, saysNothingNew } from "./rows";
import { walked } from "./walk";
import { answerText, cellApart, cellMore, cellText, cellTone, heaviest, leftOf, whyText } from "./wording";

// Thin and no-break spaces are written out here so that a change of them is seen.
const plain = (text: string | undefined) => text?.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

beforeAll(() => speak("en"));

const floor = (verdict: FloorVerdict, margin_ore: number | null): CellValue => ({
  kind: "floor",
  verdict,
  margin_ore,
});

describe("the rows", () => {
  const { rows } = comparisonOfTest;

  it("stand in their parts in the order they come", () => {
    const parts = grouped(rows).map(({ part, rows }) => [part, rows.map(({ kind }) => kind)]);
    expect(parts).toEqual([
      ["pay", ["base", "pay", "bonus"]],
      ["tax", ["tax"]],
      ["living", ["rent"]],
      ["left", ["left_month"]],
    ]);
  });

  it("that say nothing new can be left away", () => {
    expect(rows.filter((row) => saysNothingNew(row, rows)).map(({ kind }) => kind)).toEqual(["pay", "bonus"]);
  });

  it("stay where one offer differs, or where something is doubtful", () => {
    const differing = [rowOfTest("base", 100, 100), rowOfTest("pay", 100, 80), rowOfTest("bonus", 0, 5)];
    expect(differing.some((row) => saysNothingNew(row, differing))).toBe(false);
    const doubt = { code: "rate_missing", weight: "doubt", params: {} } as const;
    const doubtful = { kind: "bonus", cells: [cellOfTest("bank", null, { notes: [doubt] })] } as const;
    expect(saysNothingNew({ ...doubtful, cells: [...doubtful.cells] }, [])).toBe(false);
    expect(saysNothingNew(rowOfTest("rent", 0, 0), [])).toBe(false);
  });
});

describe("a cell", () => {
  it.each([
    ["base", oreOfTest(91_000_000), "910_000"],
    ["tax", oreOfTest(-27_113_249), "−271_132"],
    ["net_hour", oreOfTest(34_045), "340.45~kr"],
    ["hours_week", { kind: "hours", hours_c: 3750 }, "37.5 hours"],
    ["weeks_off", { kind: "days", days: 25 }, "25 days"],
    ["floor", floor("unknown", null), "Not known"],
    ["floor", floor("below", -1_200_000), "Below"],
    ["bonus", null, "–"],
  ] as const)("%s shows %o", (kind, value, text) => {
    expect(plain(cellText(kind, cellOfTest("bank", value)))).toBe(text);
  });

  it("adds what belongs to its figure", () => {
    const tax = cellOfTest("bank", oreOfTest(-1), { params: { average_bp: "2981" } });
    expect(cellMore("tax", tax, "ordinary")).toBe("29.81%");
    expect(cellMore("tax", tax, "paye")).toBe("29.81% · PAYE");
    expect(plain(cellMore("floor", cellOfTest("bank", floor("below", -1_200_000)), "ordinary"))).toBe(
      "12_000~kr below",
    );
    expect(cellMore("floor", cellOfTest("bank", floor("unknown", null)), "ordinary")).toBeUndefined();
    const standing = { step: "walk_away", over_expected_ore: -3_000_000 } as const;
    const target = cellOfTest("bank", { kind: "target", standing });
    expect(plain(cellMore("target", target, "ordinary"))).toBe("30_000~kr under expected");
  });

  it("says how far the best is ahead, and in the deciding row how far others are behind", () => {
    const [bank, energy] = rowOfTest("left_month", 3_891_200, 4_225_900).cells;
    expect(plain(energy && cellApart("left_month", energy))).toBe("+3_347~kr over the next");
    expect(plain(bank && cellApart("left_month", bank))).toBe("−3_347~kr behind the best");
    expect(plain(energy && cellApart("rent", energy))).toBe("+3_347");
    expect(bank && cellApart("rent", bank)).toBeUndefined();
    expect(leftOf("energy", comparisonOfTest.rows)?.value).toEqual(oreOfTest(4_225_900));
    expect(leftOf("none", comparisonOfTest.rows)).toBeUndefined();
  });

  it("is coloured by what it means", () => {
    expect(cellTone(cellOfTest("bank", floor("above", 1)))).toBe("good");
    expect(cellTone(cellOfTest("bank", floor("below", -1)))).toBe("bad");
    const free = { code: "floor_no_permit_needed", weight: "info", params: {} } as const;
    expect(cellTone(cellOfTest("bank", floor("below", -1), { notes: [free] }))).toBe("plain");
    expect(cellTone(cellOfTest("bank", floor("unknown", null)))).toBe("plain");
    expect(cellTone(cellOfTest("bank", oreOfTest(1), { is_best: true }))).toBe("good");
  });

  it("is marked by its heaviest note", () => {
    const note = (weight: "info" | "doubt" | "warning") =>
      ({ code: "rent_unknown", weight, params: {} }) as const;
    expect(heaviest([note("info")])).toBeUndefined();
    expect(heaviest([note("doubt"), note("info")])).toBe("doubt");
    expect(heaviest([note("doubt"), note("warning")])).toBe("warning");
  });
});

describe("a cell asked why", () => {
  it("explains itself, and says what is missing", () => {
    const rent = { rooms: "2", month_ore: "1526000" };
    const why = (kind: LineKind, value: CellValue | null, params: Record<string, string>) =>
      plain(whyText(kind, cellOfTest("bank", value, { params })));
    expect(why("rent", oreOfTest(-18_312_000), rent)).toContain("rent for 2 rooms here, 15_260~kr");
    expect(why("rent", oreOfTest(-1), { ...rent, rooms: "own" })).toContain("your own figure, 15_260~kr");
    expect(why("rent", oreOfTest(0), { rooms: "own", month_ore: "0" })).toContain("No rent is counted");
    const level = { floor_ore: "59930000", share_percent: "80" };
    expect(why("floor", floor("above", 1), { ...level, from_on: "2025-09-01" })).toContain(
      "from 1 Sept 2025",
    );
    expect(why("floor", floor("above", 1), { ...level, from_on: "" })).toContain("is 599_300~kr. Your 80%");
    expect(why("floor", floor("unknown", null), level)).toContain("can’t be told yet");
    expect(why("tax", null, {})).toContain("Fill in its terms");
    expect(why("weeks_off", null, { days: "" })).toContain("Fill in its terms");
  });
});

describe("the day to answer by", () => {
  it.each([
    [9, "Answer by 1 Dec · in 9 days", "far"],
    [7, "Answer by 1 Dec · in 7 days", "near"],
    [0, "Answer by 1 Dec · today", "near"],
    [-1, "Answer was due 1 Dec", "late"],
  ] as const)("%d days ahead", (answer_in_days, text, tone) => {
    expect(answerText({ ...bankOfTest, answer_in_days }, "2026-11-22")).toEqual({ text, tone });
  });

  it("is silent where none was named", () => expect(answerText(energyOfTest, "2026-11-22")).toBeUndefined());
});

describe("walking the table by keys", () => {
  it.each([
    ["ArrowDown", { row: 2, column: 1 }],
    ["ArrowUp", { row: 0, column: 1 }],
    ["ArrowRight", { row: 1, column: 1 }],
    ["ArrowLeft", { row: 1, column: 0 }],
    ["Home", { row: 1, column: 0 }],
    ["End", { row: 1, column: 1 }],
    ["Enter", undefined],
  ])("%s", (key, spot) => expect(walked({ row: 1, column: 1 }, key, 3, 2)).toEqual(spot));

  it("stops at the edges", () => {
    expect(walked({ row: 2, column: 0 }, "ArrowDown", 3, 2)).toEqual({ row: 2, column: 0 });
    expect(walked({ row: 0, column: 0 }, "ArrowUp", 3, 2)).toEqual({ row: 0, column: 0 });
  });
});
