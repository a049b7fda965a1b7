import type {
  AdPreview,
  ApiError,
  Document,
  JobEdit,
  JobField,
  JobFields,
  JobTexts,
  KnownJob,
  SaveInto,
} from "../../generated/api";
import { editOf, fieldOrder, sameValue, valueOf, type FieldValue } from "../jobfields/fields";

/** What the person changed so far, by field. */
export type Typed = Partial<Record<JobField, FieldValue>>;

/** Fields with the texts they are edited as. */
export interface Facts {
  fields: JobFields;
  texts: JobTexts;
}

/** The edits to send: only fields that say something else than was read. A doubtful field left alone is not typed. */
export function editsOf({ fields, texts }: Facts, typed: Typed): JobEdit[] {
  return fieldOrder.flatMap((field) => {
    const value = typed[field];
    return value === undefined || sameValue(value, valueOf(field, fields, texts))
      ? []
      : [editOf(field, value)];
  });
}

/** Fields that stand open at first, in reading order. */
export function openAtFirst({ doubtful }: Pick<AdPreview, "doubtful">): JobField[] {
  return fieldOrder.filter((field) => doubtful.includes(field));
}

/** What a job can't be without; it always stands first. */
export const leadFields = ["title", "employer"] as const satisfies readonly JobField[];

/** One way to save a draft. */
export type Saving = SaveInto["kind"];

/** The ways to save, the one Enter takes first. */
export function savingsFor(known: KnownJob | null): readonly Saving[] {
  if (!known) return ["new_job"];
  // A job of an earlier search stays as it was.
  return known.archive ? ["second_try", "new_job"] : ["same_job", "second_try", "new_job"];
}

/** What is sent for a way to save. */
export function intoOf(saving: Saving, known: KnownJob | null): SaveInto {
  if (!known || saving === "new_job") return { kind: "new_job" };
  if (saving === "same_job") return { kind: "same_job", job_id: known.job_id };
  return { kind: "second_try", previous: known.job_id };
}

/** What Enter needs to know of where it was pressed. */
export interface EnterPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  /** True while an input method puts a sign together: that Enter is its own. */
  isComposing: boolean;
}

/** Whether a key press saves: Ctrl+Enter anywhere, Enter where it has no other work (lines of text, buttons). */
export function saves(press: EnterPress, tagName: string): boolean {
  if (press.key !== "Enter" || press.isComposing) return false;
  if (press.ctrlKey || press.metaKey) return true;
  if (press.shiftKey || press.altKey) return false;
  return !["TEXTAREA", "BUTTON", "A", "SUMMARY"].includes(tagName);
}

/** The field a refused save speaks of, where it speaks of one. */
export function fieldOf({ code, params }: ApiError, edits: readonly JobEdit[]): JobField | undefined {
  const named = byCode[code];
  if (named) return named;
  if (code === "too_long") return fieldOrder.find((field) => field === params["field"]);
  if (code !== "date_unread" && code !== "date_missing") return undefined;
  const text = params["text"]?.trim();
  const dates = edits.filter((edit) => ["deadline", "posted_on", "starts"].includes(edit.field));
  const wrong =
    dates.find((edit) => typeof edit.value === "string" && edit.value.trim() === text) ?? dates[0];
  return fieldOrder.find((field) => field === wrong?.field);
}

const byCode: Partial<Record<ApiError["code"], JobField>> = {
  title_missing: "title",
  employer_missing: "employer",
  pay_unread: "pay",
  pay_reversed: "pay",
  pay_too_large: "pay",
  pay_several: "pay",
  share_unread: "share",
  language_unread: "languages_required",
  orgnr_unread: "orgnr",
  link_unread: "apply_url",
};

/** Whether the page held any text of the ad. */
export function hasText(document: Document): boolean {
  return document.blocks.length > 0;
}
