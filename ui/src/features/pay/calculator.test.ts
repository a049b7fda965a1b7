import { describe, expect, it } from "vitest";
import type { ApiError, TaxLine } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { calculator } from "./calculator.svelte";
import { grouped, signed } from "./lines";
import { refusedField } from "./refused";
import { monthName, shortRange } from "./wording";

describe("a refused question", () => {
  const asked = { ...typed("850", "abc") };
  function typed(amount: string, dues: string): typeof calculator {
    return { amount, dues, year: 2024, zone: "action", scheme: "ordinary", months: 5 };
  }
  it.each([
    ["pay_thousands", { text: "850", thousands: "850000" }, "amount"],
    ["pay_unread", { text: "abc" }, "dues"],
    ["tax_zone_unsure", { year: "2024" }, "zone"],
    ["tax_year_unknown", { year: "1999" }, "year"],
    ["months_unread", { text: "5" }, "months"],
    ["store_busy", {}, "amount"],
  ] as const)("%s is told beside its field", (code, params, field) => {
    expect(refusedField({ code, params } as ApiError, asked)).toBe(field);
  });
});

describe("the lines of a year's tax", () => {
  const line = (kind: TaxLine["kind"], ore: number): TaxLine => ({ kind, ore, params: {} });
  it("are what is taxed and the taxes, each in its order", () => {
    const lines = [
      line("minimum_deduction", 5),
      line("general_income", 9),
      line("personal_allowance", 2),
      line("bracket_tax", 3),
    ];
    const { taxed, taxes } = grouped(lines);
    expect([taxed, taxes].map((some) => some.map(({ kind }) => kind))).toEqual([
      ["minimum_deduction", "general_income", "personal_allowance"],
      ["bracket_tax"],
    ]);
    expect(lines.map(signed)).toEqual([-5, 9, -2, 3]);
  });
  it("have no negative nothing", () => expect(Object.is(signed(line("union_dues", 0)), 0)).toBe(true));
});

describe("words and figures", () => {
  it.each([
    ["en", 1, "January"],
    ["nb", 12, "desember"],
  ] as const)("%s month %d", async (language, month, name) => {
    await speak(language);
    expect(monthName(month)).toBe(name);
  });
  it.each([
    [78_000_000, 92_000_000, "780–920k"],
    [78_000_000, 78_040_000, "780k"],
    [0, 92_000_000, "0–920k"],
  ])("%d to %d øre is %s", (low, high, text) => expect(shortRange(low, high)).toBe(text));
});
