import type { AddOffer, ApiError, JobId, OfferEdit, OfferKind } from "../../generated/api";

/** What is written when an offer is added; all else can come later. */
export interface Written {
  kind: OfferKind;
  name: string;
  city: string;
  base: string;
  answer_by: string;
}

const texts = ["name", "city", "base", "answer_by"] as const;

/** A text of the form that a refusal can belong to. */
export type AddText = (typeof texts)[number];

/** What the core is asked; what was left empty is left out. */
export function addInput(job: JobId | undefined, written: Written): AddOffer {
  const filled = texts.filter((field) => written[field].trim() !== "");
  const edits: OfferEdit[] = filled.map((field) => ({ field, value: written[field].trim() }));
  return { job_id: job ?? null, edits: [{ field: "kind", value: written.kind }, ...edits] };
}

/** The text that a refusal is about; `undefined` where it is about none of them. */
export function faulty({ code, params }: Pick<ApiError, "params"> & { code: string }): AddText | undefined {
  const named = texts.find((field) => field === params["field"]);
  if (named) return named;
  if (code.startsWith("pay_") || code.startsWith("base_")) return "base";
  if (code.startsWith("date_")) return "answer_by";
  return code.startsWith("name_") || code === "offer_name_missing" ? "name" : undefined;
}
