import type { PrepPay, PrepRound, PrepSheet } from "../../generated/api";
import { day, money } from "../../text/format";
import { t } from "../../text/t.svelte";

/** Two amounts as one figure where they are the same. */
export function span(least: number, most: number): string {
  return least === most ? money(least) : t("prep-span", { from: money(least), to: money(most) });
}

/** What the ad promises, where it does. */
export function advertised({
  advertised_least_ore: least,
  advertised_most_ore: most,
}: PrepPay): string | undefined {
  const [low, high] = [least ?? most, most ?? least];
  return low === null || high === null ? undefined : span(low, high);
}

/** A round by its number, form and day. */
export function roundText({ round, form, on }: PrepRound, today: string | undefined): string {
  return t("prep-round", { round, form: t(`interview_form-${form}`), day: day(on, today) });
}

/** How much of what is asked for has a story. */
export function coverageText({ coverage: { asked, met, musts, musts_met } }: PrepSheet): string {
  const all = t("prep-covered", { met, asked });
  return musts === 0 || musts === asked
    ? all
    : `${all}, ${t("prep-covered-musts", { met: musts_met, asked: musts })}`;
}
