import type { Comparison, Criterion, OfferId, RankedOffer, Weight } from "../../generated/api";
import { t } from "../../text/t.svelte";
import { decimal } from "../../text/notes";

/** Every criterion, in the order a person reads them. */
export const criteria: readonly Criterion[] = [
  "money",
  "work",
  "people",
  "growth",
  "home_office",
  "place",
  "security",
];

/** How much a criterion counts. */
export function weightOf(criterion: Criterion, weights: readonly Weight[]): number {
  return weights.find((one) => one.criterion === criterion)?.weight ?? 0;
}

/** Where an offer stands, and how many places it went up (above 0) or down against before. */
export interface Standing {
  place: number;
  moved: number;
  score_c: number;
}

/** An offer's place in an order, held against the order before; `undefined` where it has none. */
export function standing(
  offer: OfferId,
  now: readonly RankedOffer[],
  before: readonly RankedOffer[],
): Standing | undefined {
  const found = now.find((one) => one.offer_id === offer);
  if (!found) return undefined;
  const earlier = before.find((one) => one.offer_id === offer)?.place ?? found.place;
  return { place: found.place, moved: earlier - found.place, score_c: found.score_c };
}

/** A score as it is read, from its hundredths: one decimal is as much as it says. */
export function points(score_c: number): string {
  return decimal(Math.round(score_c / 10) * 10);
}

/** What would change the first place, in words. */
export function flipTexts(
  { flips, offers }: Pick<Comparison, "flips" | "offers">,
  weights: readonly Weight[],
): string[] {
  return flips.flatMap(({ criterion, at, offer_id }) => {
    const name = offers.find((one) => one.offer_id === offer_id)?.offer.name;
    if (name === undefined) return [];
    const now = weightOf(criterion, weights);
    return [t("offers-flip", { criterion: t(`offers-weigh-name-${criterion}`), at, now, offer: name })];
  });
}

/** Who comes first; several may share the place. */
export function firstOf(ranking: readonly RankedOffer[]): OfferId[] {
  return ranking.filter(({ place }) => place === 1).map(({ offer_id }) => offer_id);
}
