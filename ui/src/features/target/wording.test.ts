import { beforeEach, describe, expect, it } from "vitest";
import type { Distribution, FloorAnswer, FloorHeld, TargetStanding } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import {
  distributionAbout,
  distributionText,
  heldText,
  levelLine,
  standingLine,
  verdictLine,
} from "./wording";

const plain = (text: string | undefined) => text?.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
beforeEach(() => speak("en"));

describe("the floor", () => {
  const answer = (more: Partial<FloorAnswer>): FloorAnswer => ({
    verdict: "below",
    floor_ore: 59_920_000,
    margin_ore: -2_800_000,
    full_time_ore: 57_120_000,
    level: {
      id: "sw-2025b",
      bachelor_ore: 52_260_000,
      master_ore: 59_920_000,
      held: { kind: "from", from: "2025-09-01", to: null },
      entered_on: null,
    },
    stale: true,
    is_condition: true,
    notes: [],
    ...more,
  });

  it.each([
    [answer({}), "rust", "28_000~kr below the pay floor"],
    [answer({ is_condition: false }), "plain", "28_000~kr below the pay floor"],
    [answer({ verdict: "above", margin_ore: 100_000 }), "moss", "1_000~kr above the pay floor"],
    [answer({ verdict: "above", margin_ore: 0 }), "moss", "Exactly at the pay floor"],
    [answer({ verdict: "unknown", margin_ore: null }), "plain", "Above or below the pay floor can’t be told"],
  ])("%#: %s", (given, tone, text) => {
    const line = verdictLine(given);
    expect([line.tone, plain(line.text)]).toEqual([tone, text]);
  });

  it("names the degree whose level was used", () => {
    expect(plain(levelLine(answer({})))).toBe("A master’s degree: 599_200~kr a year, since 1 Sept 2025");
    expect(plain(levelLine(answer({ floor_ore: 52_260_000 })))).toContain("A bachelor’s degree: 522_600~kr");
    expect(levelLine(answer({ level: null, floor_ore: null }))).toBeUndefined();
  });

  it.each<[FloorHeld, boolean, string]>([
    [{ kind: "from", from: "2016-07-05", to: null }, false, "from 5 Jul 2016, end not known"],
    [{ kind: "from", from: "2025-04-11", to: "2025-08-31" }, false, "11 Apr 2025 to 31 Aug 2025"],
    [{ kind: "known_on", on: "2022-01-07" }, false, "in force on 7 Jan 2022"],
    [{ kind: "known_in", year: 2018 }, true, "in force in 2018"],
  ])("says when a level held: %o", (held, isNewest, text) => expect(heldText(held, isNewest)).toBe(text));
});

describe("the target", () => {
  const standing = (step: TargetStanding["step"], over: number): TargetStanding => ({
    target_id: "t",
    step,
    over_expected_ore: over,
    over_walk_away_ore: over + 8_000_000,
  });
  it.each([
    [standing("below_walk_away", -10_000_000), "amber", "20_000~kr below your walk-away pay"],
    [standing("walk_away", -1_000_000), "plain", "Above your walk-away pay, 10_000~kr below what you expect"],
    [standing("expected", 0), "moss", "Just what you expect"],
    [standing("expected", 1_000_000), "moss", "10_000~kr above what you expect"],
    [standing("stretch", 9_000_000), "moss", "Your stretch pay is reached: 90_000~kr above what you expect"],
  ])("%#: %s", (given, tone, text) => {
    const line = standingLine(given);
    expect([line.tone, plain(line.text)]).toEqual([tone, text]);
  });
});

describe("what many are paid", () => {
  const of = (more: Partial<Distribution>): Distribution => ({
    id: "d",
    name: { en: "Developers", nb: "Utviklere" },
    kind: "occupation",
    year: 2025,
    p25_ore: 66_000_000,
    median_ore: 75_000_000,
    p75_ore: 86_000_000,
    answers: null,
    source: {
      name: { en: "SSB", nb: "SSB" },
      url: null,
      as_of: "2026-02-01",
      verified: "one_source",
      stale: false,
      undated: false,
      own: null,
      replaceable: null,
    },
    ...more,
  });
  it.each([
    [of({}), "Median 750_000~kr; the middle half from 660_000~kr to 860_000~kr"],
    [of({ kind: "county", p25_ore: null, p75_ore: null }), "Median 750_000~kr"],
    [of({ kind: "band", median_ore: null }), "660_000~kr to 860_000~kr"],
    [of({ kind: "band", median_ore: null, p25_ore: null }), "Up to 860_000~kr"],
  ])("%#", (given, text) => expect(plain(distributionText(given))).toBe(text));

  it("says of whom it is, in both languages", async () => {
    const survey = of({ kind: "survey", answers: 1204, year: 2024 });
    expect(plain(distributionAbout(survey))).toBe(
      "Survey among developers, self-reported · 2024 · 1_204 answers",
    );
    await speak("nb");
    expect(distributionAbout(of({ year: null }))).toBe("Offisiell statistikk, hele landet");
  });
});
