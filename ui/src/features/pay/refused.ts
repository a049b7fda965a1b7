import { faultyField } from "../../data/faults";
import type { ApiError } from "../../generated/api";
import type { calculator } from "./calculator.svelte";

/** A field of the calculator. */
export type TaxField = keyof typeof calculator;

/** The field that a refused question is about; the amount where nothing else is named. */
export function refusedField(error: ApiError, asked: typeof calculator): TaxField {
  const { amount, dues, zone, scheme } = asked;
  const field = faultyField<TaxField>(error, {
    typed: { amount, dues, zone, scheme, year: `${asked.year ?? ""}`, months: `${asked.months ?? ""}` },
    amounts: ["amount", "dues"],
    codes: { tax_zone_unsure: "zone", tax_year_unknown: "year", months_unread: "months" },
  });
  return field ?? "amount";
}
