import type { TaxLine, TaxLineKind } from "../../generated/api";

/** Lines that are taken from what is taxed. */
const taken: ReadonlySet<TaxLineKind> = new Set([
  "minimum_deduction",
  "union_dues",
  "personal_allowance",
  "zone_allowance",
]);
const taxes: ReadonlySet<TaxLineKind> = new Set([
  "tax_on_general_income",
  "bracket_tax",
  "national_insurance",
  "paye_tax",
]);

/** The lines of a year's tax: what decides how much is taxed, and the taxes themselves; each keeps its order. */
export function grouped(lines: readonly TaxLine[]): { taxed: TaxLine[]; taxes: TaxLine[] } {
  return {
    taxed: lines.filter(({ kind }) => !taxes.has(kind)),
    taxes: lines.filter(({ kind }) => taxes.has(kind)),
  };
}

/** A line's amount with the sign it has in the reckoning. */
export function signed({ kind, ore }: TaxLine): number {
  return taken.has(kind) && ore !== 0 ? -ore : ore;
}
