import type {
  CompareCell,
  CompareRow,
  LineKind,
  Note,
  NoteWeight,
  OfferColumn,
  OfferId,
} from "../../generated/api";
import { day, grouped, money, relativeDays } from "../../text/format";
import { decimal, percent, ruleText } from "../../text/notes";
import { t } from "../../text/t.svelte";

/** What stands in a cell: kroner without their unit, as the table's caption says. */
export function cellText(kind: LineKind, { value }: CompareCell): string {
  switch (value?.kind) {
    case undefined:
      return "–";
    case "ore":
      return kind === "net_hour" ? money(value.ore) : grouped(Math.round(value.ore / 100));
    case "hours":
      return t("offers-hours", { hours: decimal(value.hours_c) });
    case "days":
      return t("offers-days", { days: value.days });
    case "floor":
      return value.verdict === "unknown" ? t("offers-floor-unknown") : t(`offers-floor-is-${value.verdict}`);
    case "target":
      return t(`offers-target-${value.standing.step}`);
  }
}

/** Why a cell's figure is what it is: its rule with what it rests on, or what is missing for it. */
export function whyText(kind: LineKind, { value, params }: CompareCell): string {
  if (kind === "floor" && value?.kind === "floor" && value.verdict === "unknown") {
    return t("rule-floor-unknown");
  }
  if (kind === "rent" && value?.kind === "ore" && value.ore === 0) return t("rule-rent-none");
  const rule = value === null ? undefined : ruleText(`rule-${kind}`, params);
  return rule ?? ruleText(`rule-${kind}-undated`, params) ?? t("offers-why-missing");
}

/** The small words under a cell's figure; `undefined` where there is nothing to add. */
export function cellMore(
  kind: LineKind,
  cell: CompareCell,
  scheme: OfferColumn["scheme"],
): string | undefined {
  const { value, params } = cell;
  if (value?.kind === "floor") return floorMore(value);
  if (value?.kind === "target") return over(value.standing.over_expected_ore);
  const parts = [
    kind === "pension" ? share(params["rate_bp"]) : undefined,
    kind === "tax" ? share(params["average_bp"]) : undefined,
    kind === "tax" && scheme === "paye" ? t("offers-scheme-short") : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

/** By how much the best is ahead, or in the row that decides, how far another is behind. */
export function cellApart(kind: LineKind, { is_best, apart_ore, value }: CompareCell): string | undefined {
  if (apart_ore === null || apart_ore === 0 || value?.kind !== "ore") return undefined;
  const size = Math.abs(apart_ore);
  // The row that decides says it in words; elsewhere the sign is enough, and the explanation has the words.
  if (kind !== "left_month") return is_best ? `+${grouped(Math.round(size / 100))}` : undefined;
  return is_best
    ? t("offers-over-next", { amount: `+${kroner(size)}` })
    : t("offers-behind-best", { amount: `−${kroner(size)}` });
}

/** The colour a cell's figure stands in; colour never says it alone. */
export function cellTone(cell: CompareCell): "good" | "bad" | "plain" {
  const { value, is_best } = cell;
  if (value?.kind === "floor" && value.verdict === "above") return "good";
  if (isTooLittle(cell)) return "bad";
  if (value?.kind === "target" && value.standing.step === "below_walk_away") return "bad";
  return is_best ? "good" : "plain";
}

/** Whether pay is below the floor for somebody who needs a permit; to others the floor is only information. */
export function isTooLittle({ value, notes }: CompareCell): boolean {
  const isBelow = value?.kind === "floor" && value.verdict === "below";
  return isBelow && !notes.some(({ code }) => code === "floor_no_permit_needed");
}

/** The heaviest of some notes, where one is more than good to know. */
export function heaviest(notes: readonly Note[]): Exclude<NoteWeight, "info"> | undefined {
  if (notes.some(({ weight }) => weight === "warning")) return "warning";
  return notes.some(({ weight }) => weight === "doubt") ? "doubt" : undefined;
}

/** By when to answer, and how pressing that is; `undefined` where no day was named. */
export function answerText(
  { offer, answer_in_days }: OfferColumn,
  today: string | undefined,
): { text: string; tone: "late" | "near" | "far" } | undefined {
  if (offer.answer_by === null) return undefined;
  const named = day(offer.answer_by, today);
  const left = answer_in_days ?? NEAR + 1;
  if (left < 0) return { text: t("offers-answer-was", { day: named }), tone: "late" };
  const when = relativeDays(left);
  return { text: t("offers-answer-by", { day: named, when }), tone: left <= NEAR ? "near" : "far" };
}

/** What an offer leaves a month; `undefined` where it can't be told. */
export function leftOf(offer: OfferId, rows: readonly CompareRow[]): CompareCell | undefined {
  const row = rows.find(({ kind }) => kind === "left_month");
  return row?.cells.find(({ offer_id, value }) => offer_id === offer && value !== null);
}

/** Whole kroner of an amount, with their unit. */
export function kroner(ore: number): string {
  return money(Math.round(ore / 100) * 100);
}

/** Days within which an answer is pressing. */
const NEAR = 7;

function floorMore(value: { verdict: string; margin_ore: number | null }): string | undefined {
  if (value.margin_ore === null) return undefined;
  const amount = kroner(Math.abs(value.margin_ore));
  if (value.verdict === "above") return t("offers-floor-above", { amount });
  return value.verdict === "below" ? t("offers-floor-below", { amount }) : undefined;
}

function over(ore: number): string {
  const amount = kroner(Math.abs(ore));
  return ore < 0 ? t("offers-target-under", { amount }) : t("offers-target-over", { amount });
}

function share(bp: string | undefined): string | undefined {
  return bp === undefined ? undefined : percent(Number(bp));
}
