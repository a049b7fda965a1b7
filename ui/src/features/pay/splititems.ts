import type { OfferColumn, SplitKind, SplitPart } from "../../generated/api";
import type { StackItem, StackPart } from "../../parts/chart/types";
import { t } from "../../text/t.svelte";
import { kroner } from "../offers/wording";
import { short } from "./wording";

/** How each part is filled: taxes grey, what living costs blue, what is left green. */
const fills: Record<SplitKind, Pick<StackPart, "tone" | "texture" | "place">> = {
  tax_on_general_income: { tone: "ink", texture: "solid" },
  bracket_tax: { tone: "ink", texture: "stripes" },
  national_insurance: { tone: "ink", texture: "dots" },
  paye_tax: { tone: "ink", texture: "checks" },
  rent: { tone: "fjord", texture: "solid" },
  commute: { tone: "fjord", texture: "stripes" },
  other_costs: { tone: "fjord", texture: "dots" },
  left: { tone: "moss", texture: "solid" },
  pension: { tone: "moss", texture: "open", place: "beside" },
};

/** The order of the parts along a bar and down the table. */
const order = Object.keys(fills) as SplitKind[];

/** Offers whose money can be followed; the others cannot be reckoned. */
export function isFollowed({ lines, split }: OfferColumn): boolean {
  return lines !== null && split.length > 0;
}

/** An offer as a bar of where its money goes. */
export function splitItem({ offer_id, offer, split }: OfferColumn): StackItem {
  const left = split.find(({ kind }) => kind === "left");
  const parts = order.flatMap((kind) => split.filter((part) => part.kind === kind));
  return {
    id: offer_id,
    label: offer.name,
    figure: left ? leftText(left.ore) : "",
    parts: parts.filter(({ ore }) => ore !== 0).map((part) => stackPart(part, offer.name)),
  };
}

/** The kinds that any of the offers has, in order. */
export function kindsIn(offers: readonly OfferColumn[]): SplitKind[] {
  return order.filter((kind) => offers.some((offer) => oreOf(offer, kind) !== 0));
}

/** What one part of an offer's year is; nothing where there is none. */
export function oreOf({ split }: OfferColumn, kind: SplitKind): number {
  return split.find((part) => part.kind === kind)?.ore ?? 0;
}

function leftText(ore: number): string {
  return ore < 0
    ? t("split-missing-year", { amount: kroner(-ore) })
    : t("split-left-year", { amount: kroner(ore) });
}

function stackPart({ kind, ore }: SplitPart, offer: string): StackPart {
  // Costs that eat more than the pay leave less than nothing, which is no part of it but what is missing.
  const isShort = kind === "left" && ore < 0;
  const label = isShort ? t("split-short") : t(`split-${kind}`);
  return {
    id: isShort ? "short" : kind,
    label,
    figure: short(ore),
    said: t("split-said", { offer, part: label, amount: kroner(ore) }),
    value: ore,
    ...(isShort ? { tone: "rust", texture: "stripes" } : fills[kind]),
  };
}
