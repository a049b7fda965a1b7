import type { Comparison, MatchView, OfferId } from "../../generated/api";
import { percent } from "../../text/notes";
import { t } from "../../text/t.svelte";
import { kroner } from "./wording";

/** The offer that would have to change, and the one it is held against. */
export interface Pair {
  offer: OfferId;
  against: OfferId;
}

/**
 * The pair a person most likely asks about: the first offer against the one that leaves most, or where the first is that
 * one, the next against it. `undefined` where there are not two.
 */
function defaultPair({ offers, rows }: Pick<Comparison, "offers" | "rows">): Pair | undefined {
  const left = rows.find(({ kind }) => kind === "left_month")?.cells ?? [];
  const best = left.find(({ is_best }) => is_best)?.offer_id ?? offers[1]?.offer_id;
  const offer = offers.find(({ offer_id }) => offer_id !== best)?.offer_id;
  return offer === undefined || best === undefined ? undefined : { offer, against: best };
}

/** A chosen pair as far as its offers are still there, else the default. */
export function pairOf(
  chosen: Partial<Pair>,
  comparison: Pick<Comparison, "offers" | "rows">,
): Pair | undefined {
  const isThere = (id: OfferId | undefined) => comparison.offers.some(({ offer_id }) => offer_id === id);
  const usual = defaultPair(comparison);
  const offer = isThere(chosen.offer) ? chosen.offer : usual?.offer;
  const against = isThere(chosen.against) ? chosen.against : usual?.against;
  if (offer === undefined || against === undefined) return undefined;
  if (offer !== against) return { offer, against };
  const other = comparison.offers.find(({ offer_id }) => offer_id !== offer)?.offer_id;
  return other === undefined ? undefined : { offer, against: other };
}

/** The answer of a pair; `undefined` where one of the two could not be reckoned. */
export function matchOf(pair: Pair, matches: readonly MatchView[]): MatchView | undefined {
  return matches.find((match) => match.offer_id === pair.offer && match.against === pair.against);
}

/** What the base would have to be against what it is. */
export function moreText({ more_bp }: MatchView): string {
  if (more_bp === null || more_bp === 0) return t("offers-match-same");
  const size = percent(Math.abs(Math.round(more_bp / 10) * 10));
  return more_bp > 0 ? t("offers-match-more", { percent: size }) : t("offers-match-less", { percent: size });
}

/** What it would take with the employer's pension counted too. */
export function pensionText({ base_with_pension_ore }: MatchView): string {
  if (base_with_pension_ore === null) return t("offers-match-pension-none");
  return t("offers-match-pension", { base: kroner(base_with_pension_ore) });
}
