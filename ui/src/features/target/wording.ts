import type { Distribution, FloorAnswer, FloorHeld, TargetStanding } from "../../generated/api";
import { day, grouped, money } from "../../text/format";
import { t } from "../../text/t.svelte";

/** What a line means: moss good, amber doubtful, rust below the floor. */
type Tone = "plain" | "moss" | "amber" | "rust";

/** Where pay stands against the floor, in few words; rust only where the floor is a condition for this person. */
export function verdictLine(answer: FloorAnswer): { text: string; tone: Tone } {
  const { verdict, margin_ore, is_condition } = answer;
  if (verdict === "unknown" || margin_ore === null) return { text: t("target-floor-unknown"), tone: "plain" };
  const amount = money(Math.abs(margin_ore));
  if (verdict === "below") {
    return { text: t("target-floor-below", { amount }), tone: is_condition ? "rust" : "plain" };
  }
  if (margin_ore === 0) return { text: t("target-floor-at"), tone: "moss" };
  return { text: t("target-floor-above", { amount }), tone: "moss" };
}

/** The level that was used, for which degree, and when it held. */
export function levelLine({ level, floor_ore }: FloorAnswer): string | undefined {
  if (!level || floor_ore === null) return undefined;
  const args = { amount: money(floor_ore), held: heldText(level.held) };
  return floor_ore === level.master_ore
    ? t("target-floor-level-master", args)
    : t("target-floor-level-bachelor", args);
}

/** When a level held, as far as it is known; of all but the newest the end must be told. */
export function heldText(held: FloorHeld, isNewest = true): string {
  switch (held.kind) {
    case "from":
      if (held.to !== null) return t("target-held-span", { from: day(held.from), to: day(held.to) });
      return isNewest
        ? t("target-held-since", { day: day(held.from) })
        : t("target-held-open", { day: day(held.from) });
    case "known_on":
      return t("target-held-on", { day: day(held.on) });
    case "known_in":
      return t("target-held-in", { year: `${held.year}` });
  }
}

/** Where pay stands against the person's target. */
export function standingLine(standing: TargetStanding): { text: string; tone: Tone } {
  const { step, over_expected_ore, over_walk_away_ore } = standing;
  const amount = money(Math.abs(over_expected_ore));
  switch (step) {
    case "below_walk_away":
      return {
        text: t("jobpay-standing-below-walk-away", { amount: money(Math.abs(over_walk_away_ore)) }),
        tone: "amber",
      };
    case "walk_away":
      return { text: t("jobpay-standing-walk-away", { amount }), tone: "plain" };
    case "expected":
      return over_expected_ore === 0
        ? { text: t("jobpay-standing-as-expected"), tone: "moss" }
        : { text: t("jobpay-standing-expected", { amount }), tone: "moss" };
    case "stretch":
      return { text: t("jobpay-standing-stretch", { amount }), tone: "moss" };
  }
}

/** What many people are paid, in one sentence. */
export function distributionText({ kind, p25_ore, median_ore, p75_ore }: Distribution): string {
  const [low, median, high] = [p25_ore, median_ore, p75_ore].map((ore) =>
    ore === null ? undefined : money(ore),
  );
  if (kind === "band" && low && high) return t("target-market-range", { low, high });
  if (median && low && high) return t("target-market-quartiles", { median, low, high });
  if (median) return t("target-market-median", { median });
  if (low && high) return t("target-market-middle", { low, high });
  return low ? t("target-market-least", { low }) : t("target-market-most", { high: high ?? "" });
}

/** What a distribution is of: its kind, its year, how many answered. */
export function distributionAbout({ kind, year, answers }: Distribution): string {
  const said = answers === null ? undefined : t("target-market-answers", { count: grouped(answers) });
  return [t(`target-market-${kind}`), year?.toString(), said].filter(Boolean).join(" · ");
}
