import { describe, expect, it } from "vitest";
import type { LineKind } from "../generated/api";
import { decimal, noteText, percent, ruleText } from "./notes";
import { speak } from "./t.svelte";

// Thin and no-break spaces are written out here so that a change of them is seen.
const plain = (text: string | undefined) => text?.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

const paramsOfTest: Record<LineKind, Record<string, string>> = {
  base: {},
  pay: { base_ore: "85000000", share_percent: "80" },
  bonus: { bonus_ore: "6000000", likelihood_percent: "50" },
  sign_on: { sign_on_ore: "9000000", years: "3" },
  equity: {},
  holiday_effect: { days: "25", rate_bp: "1200", kind: "five_weeks", year_kind: "normal" },
  cash: {},
  tax: { scheme: "ordinary", zone: "ordinary", year: "2026", average_bp: "2712" },
  net: {},
  pension: { rate_bp: "500", rate_above_bp: "1810", g_ore: "13654900", limit_ore: "163858800" },
  rent: { rooms: "2", month_ore: "1526000" },
  commute: {},
  other_costs: {},
  weeks_off: { days: "25" },
  hours_week: {},
  commute_hours: { minutes: "60" },
  left_month: { net_ore: "60000000", living_ore: "18312000" },
  net_hour: { net_ore: "60000000", hours_c: "176250" },
  horizon_net: { years: "1", net_ore: "60000000" },
  floor: { floor_ore: "59930000", from_on: "2025-09-01", share_percent: "100" },
  target: { role: "Backend", expected_ore: "88000000" },
};

describe("figures", () => {
  it.each([
    ["en", 3750, "37.5", "37.5%"],
    ["nb", 780, "7,8", "7,8~%"],
    ["nb", 1025, "10,25", "10,25~%"],
    ["en", 176250, "1_762.5", "1_762.5%"],
    ["en", -300, "−3", "−3%"],
    ["en", 5, "0.05", "0.05%"],
  ] as const)("%s: %d hundredths", async (language, hundredths, asDecimal, asPercent) => {
    await speak(language);
    expect([plain(decimal(hundredths)), plain(percent(hundredths))]).toEqual([asDecimal, asPercent]);
  });
});

describe("a rule's sentence", () => {
  it("shows each parameter as the end of its name says", async () => {
    await speak("en");
    const said = (kind: LineKind) => plain(ruleText(`rule-${kind}`, paramsOfTest[kind]));
    expect(said("bonus")).toBe("A bonus of 60_000~kr × 50%, how likely you think it is.");
    expect(said("net_hour")).toBe("After tax (600_000~kr) divided by 1_762.5 hours worked a year.");
    expect(said("floor")).toContain("599_300~kr, from 1 Sept 2025.");
    expect(said("tax")).toContain("for 2026: tax on general income");
    expect(said("horizon_net")).toContain("× 1 year.");
  });

  it.each(["en", "nb"] as const)("is whole for every line in %s", async (language) => {
    await speak(language);
    for (const [kind, params] of Object.entries(paramsOfTest)) {
      const text = ruleText(`rule-${kind}`, params);
      expect(text, kind).toBeTruthy();
      expect(text, kind).not.toMatch(/[{}]/);
    }
  });

  it("is kept back where something it needs is missing", async () => {
    await speak("en");
    expect(ruleText("rule-bonus", { bonus_ore: "100" })).toBeUndefined();
    expect(ruleText("rule-bonus", { bonus_ore: "100", likelihood_percent: "" })).toBeUndefined();
    expect(ruleText("rule-nothing", {})).toBeUndefined();
  });

  it("chooses its words by kind of year, scheme and zone", async () => {
    await speak("nb");
    const first = ruleText("rule-holiday_effect", { ...paramsOfTest.holiday_effect, year_kind: "first" });
    expect(first).toContain("Første år");
    expect(ruleText("rule-tax", { ...paramsOfTest.tax, scheme: "paye" })).toContain("kildeskatt");
    expect(ruleText("rule-tax", { ...paramsOfTest.tax, zone: "action" })).toContain("2026, med lavere skatt");
  });
});

describe("a note", () => {
  it("falls back on its code where it has no sentence", () => {
    const note = { code: "no_such_note", weight: "info", params: {} } as unknown as Parameters<
      typeof noteText
    >[0];
    expect(noteText(note)).toBe("no_such_note");
  });
});
