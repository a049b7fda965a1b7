import type { ApiError } from "../generated/api";

/** What a form knows of itself, so that a refusal finds its field. */
interface Form<F extends string> {
  /** What stands in its fields. */
  typed: Record<F, string>;
  /** The fields that take an amount: the core says which text it could not read, not where it stood. */
  amounts: readonly F[];
  /** Codes that belong to one field. */
  codes: Readonly<Record<string, F>>;
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyField<F extends string>(error: ApiError, form: Form<F>): F | undefined {
  const fields = Object.keys(form.typed) as F[];
  const { code, params } = error;
  const named = fields.find((field) => field === params["field"]) ?? form.codes[code];
  if (named || !code.startsWith("pay_")) return named;
  const { text } = params;
  const says = (field: F) =>
    text === undefined ? isNothing(form.typed[field]) : folded(form.typed[field]) === folded(text);
  return form.amounts.find(says) ?? form.amounts[0];
}

/** Zero, however it is written. */
function isNothing(text: string): boolean {
  return /0/.test(text) && !/[1-9]/.test(text);
}

function folded(text: string): string {
  return text.trim().replace(/\s+/gu, " ");
}
