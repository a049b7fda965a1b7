import type { Degree, Offer, OfferEdit, OfferTexts, Rents } from "../../generated/api";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import { kroner } from "./wording";

/** A term that is edited as text, and one that is chosen from a closed set. */
export type TextTerm = keyof OfferTexts;
export type ChoiceTerm = Exclude<OfferEdit["field"], TextTerm>;
type Term = TextTerm | ChoiceTerm;

/** Terms that belong together, in the order a person reads them. */
interface TermGroup {
  id: "offer" | "pay" | "holiday" | "pension" | "living" | "tax" | "law";
  terms: readonly Term[];
}

export const termGroups: readonly TermGroup[] = [
  { id: "offer", terms: ["kind", "name", "city", "answer_by", "received_on", "starts_on"] },
  {
    id: "pay",
    terms: ["base", "rate", "share", "bonus", "bonus_likelihood", "sign_on", "equity_year", "horizon_years"],
  },
  { id: "holiday", terms: ["holiday", "year_kind", "hours_week", "overtime"] },
  { id: "pension", terms: ["pension", "pension_above"] },
  {
    id: "living",
    terms: ["rooms", "rent_month", "commute_month", "commute_minutes_day", "other_month"],
  },
  { id: "tax", terms: ["scheme", "union_dues", "required_degree"] },
  {
    id: "law",
    terms: [
      "probation_months",
      "temporary_months",
      "notice_months",
      "non_compete_months",
      "non_compete_paid",
      "overtime_percent",
      "written_contract",
    ],
  },
];

/** Whether a term is chosen from a closed set. */
export function isChoice(term: Term): term is ChoiceTerm {
  return term in choices;
}

/** Whether a term says anything of this offer: kroner need no rate. */
export function applies(term: Term, offer: Offer): boolean {
  return term !== "rate" || offer.currency !== "NOK";
}

/** The change to a term that is edited as text. */
export function textEdit(term: TextTerm, value: string): OfferEdit {
  // Each text is an edit of its own to the compiler, which cannot see that all of them are texts.
  return { field: term, value } as OfferEdit;
}

/** A term edited as text, as it is read: days in words, all else as it was written. */
export function shownText(
  term: TextTerm,
  offer: Offer,
  texts: OfferTexts,
  today: string | undefined,
): string {
  if (term !== "answer_by" && term !== "received_on" && term !== "starts_on") return texts[term];
  const on = offer[term];
  return on === null ? "" : day(on, today);
}

/** How a term is written, where that is not plain. */
export function hintOf(term: TextTerm): string | undefined {
  switch (term) {
    case "rate":
    case "base":
      return t(`offers-hint-${term}`);
    case "answer_by":
    case "received_on":
    case "starts_on":
      return t("offers-hint-day");
    case "rent_month":
      return t("offers-hint-rent");
    default:
      return undefined;
  }
}

/** What can be chosen for a term, and what is. */
export interface Choice {
  value: string;
  options: { value: string; label: string; edit: OfferEdit }[];
}

/** What can be chosen for a term; rooms come with what they cost where that is known. */
export function choiceOf(term: ChoiceTerm, offer: Offer, rents: Rents | undefined): Choice {
  return choices[term](offer, rents);
}

const choices: Record<ChoiceTerm, (offer: Offer, rents: Rents | undefined) => Choice> = {
  kind: ({ kind }) => ({
    value: kind,
    options: (["received", "expected", "current"] as const).map((value) => ({
      value,
      label: t(`offers-kind-${value}`),
      edit: { field: "kind", value },
    })),
  }),
  holiday: ({ holiday }) => ({
    value: holiday,
    options: (["five_weeks", "statutory", "none"] as const).map((value) => ({
      value,
      label: t(`offers-holiday-${value}`),
      edit: { field: "holiday", value },
    })),
  }),
  year_kind: ({ year_kind }) => ({
    value: year_kind,
    options: (["normal", "first"] as const).map((value) => ({
      value,
      label: t(`offers-year_kind-${value}`),
      edit: { field: "year_kind", value },
    })),
  }),
  overtime: ({ overtime }) => ({
    value: overtime,
    options: (["unknown", "paid", "exempt"] as const).map((value) => ({
      value,
      label: t(`offers-overtime-${value}`),
      edit: { field: "overtime", value },
    })),
  }),
  rooms: ({ home }, rents) => ({
    value: `${home.rooms ?? ""}`,
    options: [null, 1, 2, 3].map((rooms) => ({
      value: `${rooms ?? ""}`,
      label: roomsText(rooms, rents),
      edit: { field: "rooms", value: rooms },
    })),
  }),
  scheme: ({ scheme }) => ({
    value: scheme,
    options: (["ordinary", "paye"] as const).map((value) => ({
      value,
      label: t(`offers-scheme-${value}`),
      edit: { field: "scheme", value },
    })),
  }),
  required_degree: ({ required_degree }) => ({
    value: required_degree,
    options: degrees.map((value) => ({
      value,
      label: t(`degree-${value}`),
      edit: { field: "required_degree", value },
    })),
  }),
  non_compete_paid: ({ law }) => ({
    value: `${law.non_compete_paid ?? ""}`,
    options: [null, true, false].map((value) => ({
      value: `${value ?? ""}`,
      label: value === null ? t("offers-not-stated") : t(value ? "offers-yes" : "offers-no"),
      edit: { field: "non_compete_paid", value },
    })),
  }),
  written_contract: ({ law }) => ({
    value: law.written_contract,
    options: (["unknown", "yes", "no"] as const).map((value) => ({
      value,
      label: t(`offers-written-${value}`),
      edit: { field: "written_contract", value },
    })),
  }),
};

const degrees: readonly Degree[] = ["unknown", "none", "bachelor", "master", "doctorate"];

function roomsText(rooms: number | null, rents: Rents | undefined): string {
  if (rooms === null) return t("offers-rooms-none");
  const known = rents?.rents.find((rent) => rent.rooms === rooms);
  return known
    ? t("offers-rooms-rent", { rooms, rent: kroner(known.month_ore) })
    : t("offers-rooms", { rooms });
}
