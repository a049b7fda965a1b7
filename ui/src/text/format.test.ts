import { describe, expect, it } from "vitest";
import type { Amount, PayAsWritten } from "../generated/api";
import {
  amount,
  day,
  dayAtLength,
  dayInFull,
  grouped,
  instantInOslo,
  money,
  month,
  pay,
  payShort,
  relativeDays,
  weekday,
  weekdayName,
  weekdayShort,
  weekdayOnly,
} from "./format";
import { speak } from "./t.svelte";

// Thin and no-break spaces are written out here so that a change of them is seen.
const plain = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
const year = (kr: number): Amount => ({ ore: kr * 100, currency: "NOK", period: "year" });
const written = (min: Amount | null, max: Amount | null, more: Partial<PayAsWritten> = {}): PayAsWritten => ({
  min,
  max,
  steps: null,
  share_percent: null,
  text: "as written",
  ...more,
});

describe("numbers and money", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1_000"],
    [820000, "820_000"],
    [-1234567, "−1_234_567"],
  ])("groups %d", (number, text) => expect(plain(grouped(number))).toBe(text));

  it.each([
    ["en", 82_000_000, "NOK", "820_000~kr"],
    ["en", 45_050, "NOK", "450.50~kr"],
    ["nb", 45_050, "NOK", "450,50~kr"],
    ["nb", 5, "NOK", "0,05~kr"],
    ["nb", -82_000_000, "NOK", "−820_000~kr"],
    ["en", 6_500_000, "EUR", "65_000~EUR"],
  ] as const)("%s: %d øre of %s", async (language, ore, currency, text) => {
    await speak(language);
    expect(plain(money(ore, currency))).toBe(text);
  });

  it.each([
    ["en", "820_000~kr a year"],
    ["nb", "820_000~kr i året"],
  ] as const)("%s names the period", async (language, text) => {
    await speak(language);
    expect(plain(amount(year(820_000)))).toBe(text);
  });
});

describe("pay as written", () => {
  const steps = { steps: { min: 65, max: 72 } };
  it.each([
    ["en", written(year(780_000), year(920_000)), "780_000–920_000~kr a year", "780–920k"],
    ["en", written(year(820_000), year(820_000)), "820_000~kr a year", "820k"],
    ["en", written(null, year(920_000)), "up to 920_000~kr a year", "up to 920k"],
    ["nb", written(year(650_000), null), "fra 650_000~kr i året", "fra 650k"],
    ["nb", written(year(623_400), null), "fra 623_400~kr i året", "fra 623_400~kr i året"],
    ["nb", written(null, null, steps), "lønnstrinn 65–72", "lønnstrinn 65–72"],
    ["en", written(null, null), "as written", "as written"],
  ] as const)("%s: %o", async (language, value, long, short) => {
    await speak(language);
    expect(plain(pay(value))).toBe(long);
    expect(plain(payShort(value))).toBe(short);
  });
});

describe("days and times", () => {
  it.each([
    ["en", "28 Nov", "28 Nov 2025", "Saturday 28 November 2026", "Sat 28 Nov"],
    ["nb", "28. nov.", "28. nov. 2025", "lørdag 28. november 2026", "lør. 28. nov."],
  ] as const)("%s", async (language, near, far, full, short) => {
    await speak(language);
    expect(day("2026-11-28", "2026-11-01")).toBe(near);
    expect(day("2025-11-28", "2026-11-01")).toBe(far);
    expect(dayInFull("2026-11-28").replace(",", "")).toBe(full);
    expect(weekday("2026-11-28").replace(",", "")).toBe(short);
  });

  it.each([
    ["en", "Saturday 28 November", "Saturday", "Sat 28"],
    ["nb", "lørdag 28. november", "lørdag", "lør. 28"],
  ] as const)("%s: weekdays", async (language, length, name, short) => {
    await speak(language);
    expect(dayAtLength("2026-11-28").replace(",", "")).toBe(length);
    expect(weekdayName("2026-11-28")).toBe(name);
    expect(weekdayShort("2026-11-28")).toBe(short);
  });

  it.each([
    ["en", "November 2026", "Sat"],
    ["nb", "november 2026", "lør."],
  ] as const)("%s names months and weekdays", async (language, named, weekdayNamed) => {
    await speak(language);
    expect([month("2026-11-28"), weekdayOnly("2026-11-28")]).toEqual([named, weekdayNamed]);
  });

  it.each([
    ["2026-10-25T00:30:00Z", "25 Oct 2026, 02:30"],
    ["2026-10-25T01:30:00Z", "25 Oct 2026, 02:30"],
    ["2026-12-31T23:30:00Z", "1 Jan 2027, 00:30"],
    ["2028-02-29T22:59:00Z", "29 Feb 2028, 23:59"],
  ])("%s is told in Oslo", async (instant, text) => {
    await speak("en");
    expect(instantInOslo(instant)).toBe(text);
  });

  it.each([
    ["en", 0, "today"],
    ["en", -1, "yesterday"],
    ["en", 3, "in 3 days"],
    ["en", -21, "3 weeks ago"],
    ["en", -65, "2 months ago"],
    ["nb", 0, "i dag"],
    ["nb", 1, "i morgen"],
    ["nb", -6, "for 6 døgn siden"],
  ] as const)("%s: %d days", async (language, days, text) => {
    await speak(language);
    expect(relativeDays(days)).toBe(text);
  });
});
