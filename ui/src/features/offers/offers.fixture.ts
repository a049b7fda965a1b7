import type {
  CellValue,
  CompareCell,
  CompareRow,
  Comparison,
  LineKind,
  Offer,
  OfferColumn,
  OfferTexts,
  SourceView,
} from "../../generated/api";

/** Terms nobody told more of than their base. */
const offer: Offer = {
  kind: "received",
  name: "Oslo bank",
  city: "Oslo",
  received_on: "2026-11-20",
  answer_by: "2026-12-01",
  starts_on: null,
  currency: "NOK",
  rate: null,
  base_ore: 91_000_000,
  base_text: "910 000",
  share_percent: 100,
  holiday: "five_weeks",
  year_kind: "normal",
  bonus_ore: 0,
  bonus_likelihood_percent: 100,
  sign_on_ore: 0,
  equity_year_ore: 0,
  horizon_years: 3,
  pension: { rate: 200, rate_above: 200 },
  hours_week: 3750,
  overtime: "paid",
  home: { rooms: 2, rent_month_ore: null },
  commute_month_ore: 0,
  commute_minutes_day: null,
  other_month_ore: 0,
  union_dues_ore: 0,
  scheme: "ordinary",
  required_degree: "master",
  law: {
    probation_months: null,
    temporary_months: null,
    notice_months: null,
    non_compete_months: null,
    non_compete_paid: null,
    overtime_percent: null,
    written_contract: "unknown",
  },
};

const texts: OfferTexts = {
  name: "Oslo bank",
  city: "Oslo",
  received_on: "20.11.2026",
  answer_by: "1.12.2026",
  starts_on: "",
  rate: "",
  base: "910 000",
  share: "100",
  bonus: "",
  bonus_likelihood: "100",
  sign_on: "",
  equity_year: "",
  horizon_years: "3",
  pension: "2",
  pension_above: "2",
  hours_week: "37,5",
  rent_month: "",
  commute_month: "",
  commute_minutes_day: "",
  other_month: "",
  union_dues: "",
  probation_months: "",
  temporary_months: "",
  notice_months: "",
  non_compete_months: "",
  overtime_percent: "",
};

const sourceOfTest: SourceView = {
  name: { en: "The tax tables", nb: "Skattetabellene" },
  url: "https://example.no/skatt",
  as_of: "2026-01-01",
  verified: "two_or_more",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};

const column = (id: string, terms: Partial<Offer>, more: Partial<OfferColumn> = {}): OfferColumn => ({
  offer_id: id,
  job_id: null,
  offer: { ...offer, ...terms },
  texts: { ...texts, name: terms.name ?? texts.name, city: terms.city ?? texts.city },
  zone: "ordinary",
  scheme: terms.scheme ?? "ordinary",
  answer_in_days: null,
  lines: {
    pay_ore: 91_000_000,
    holiday_effect_ore: 1_120_000,
    bonus_ore: 0,
    sign_on_ore: 0,
    equity_ore: 0,
    cash_ore: 92_120_000,
    tax_ore: 27_113_200,
    net_ore: 65_006_800,
    pension_ore: 1_820_000,
    living_ore: 18_312_000,
    left_month_ore: 3_891_200,
    hours_c: 176_250,
    net_hour_ore: 36_883,
    horizon_net_ore: 195_020_300,
  },
  floor: "above",
  target: null,
  payslips: { ordinary_ore: 4_900_000, holiday_month_ore: 8_400_000, half_tax_month_ore: 6_100_000 },
  split: [],
  notes: [],
  law: [],
  scores: [],
  ...more,
});

export const bankOfTest = column("bank", {}, { answer_in_days: 9 });
export const energyOfTest = column("energy", {
  name: "Stavanger energy",
  city: "Stavanger",
  kind: "expected",
  answer_by: null,
  base_ore: 84_000_000,
});

/** One cell with a value and nothing else to say. */
export const cellOfTest = (
  id: string,
  value: CellValue | null,
  more: Partial<CompareCell> = {},
): CompareCell => ({
  offer_id: id,
  value,
  is_best: false,
  apart_ore: null,
  params: {},
  notes: [],
  sources: [],
  ...more,
});

export const oreOfTest = (ore: number): CellValue => ({ kind: "ore", ore });

/** A row of kroner for the two offers, the greater one the best. */
export function rowOfTest(kind: LineKind, bank: number, energy: number): CompareRow {
  const apart = Math.abs(bank - energy);
  const cell = (id: string, ore: number, other: number) =>
    cellOfTest(id, oreOfTest(ore), { is_best: ore > other, apart_ore: apart === 0 ? null : apart });
  return { kind, cells: [cell("bank", bank, energy), cell("energy", energy, bank)] };
}

/** Two offers side by side: the bank is to be answered, the energy company leaves more. */
export const comparisonOfTest: Comparison = {
  year: 2026,
  status: "adopted",
  offers: [bankOfTest, energyOfTest],
  rows: [
    rowOfTest("base", 91_000_000, 84_000_000),
    rowOfTest("pay", 91_000_000, 84_000_000),
    rowOfTest("bonus", 0, 0),
    rowOfTest("tax", -27_113_200, -26_642_900),
    rowOfTest("rent", -18_312_000, -13_680_000),
    rowOfTest("left_month", 3_891_200, 4_225_900),
  ],
  ranking: [
    { offer_id: "energy", score_c: 1000, money_c: 1000, place: 1 },
    { offer_id: "bank", score_c: 921, money_c: 921, place: 2 },
  ],
  weights: [
    { criterion: "money", weight: 10 },
    { criterion: "growth", weight: 3 },
  ],
  flips: [{ criterion: "growth", at: 7, offer_id: "bank" }],
  matches: [
    {
      offer_id: "bank",
      against: "energy",
      base_ore: 98_070_000,
      base_with_pension_ore: 97_000_000,
      more_bp: 777,
    },
    {
      offer_id: "energy",
      against: "bank",
      base_ore: 77_000_000,
      base_with_pension_ore: null,
      more_bp: -833,
    },
  ],
  sources: [sourceOfTest],
};
