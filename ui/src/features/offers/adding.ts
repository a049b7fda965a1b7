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
export function faulty({ code, params }: ApiError): AddText | undefined {
  switch (code) {
    case "offer_name_missing":
      return "name";
    case "offer_base_missing":
    case "pay_unread":
    case "pay_reversed":
    case "pay_too_large":
    case "pay_several":
    case "pay_range":
    case "pay_steps":
    case "pay_zero":
    case "pay_negative":
    case "pay_thousands":
    case "pay_currency":
      return "base";
    case "date_unread":
    case "date_missing":
      return "answer_by";
    default:
      return texts.find((field) => field === params["field"]);
  }
}
