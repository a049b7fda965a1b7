import type { AddJob, ApiError, JobField } from "../../generated/api";
import { editOf, sameValue, type FieldValue } from "../jobfields/fields";

/** What can be written when a job is added by hand, in order; all else can come later. */
export const addFields = ["title", "employer", "places", "deadline", "pay"] as const satisfies JobField[];

type AddField = (typeof addFields)[number];
type Written = Partial<Record<AddField, FieldValue>>;

/** A place of the form that a refusal can belong to. */
export type Faulty = AddField | "link";

/** What the core is asked; what was left empty is left out. */
export function addInput(written: Written, link: string): AddJob {
  const filled = addFields.filter((field) => !sameValue(written[field] ?? "", ""));
  return {
    edits: filled.map((field) => editOf(field, written[field] ?? "")),
    stage_id: null,
    url: link.trim() === "" ? null : link.trim(),
  };
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faulty(error: ApiError): Faulty | undefined {
  switch (error.code) {
    case "title_missing":
      return "title";
    case "employer_missing":
      return "employer";
    case "pay_unread":
    case "pay_reversed":
    case "pay_too_large":
    case "pay_several":
      return "pay";
    case "date_unread":
    case "date_missing":
      return "deadline";
    case "link_unread":
      return "link";
    case "too_long":
      return addFields.find((field) => field === error.params["field"]);
    default:
      return undefined;
  }
}
