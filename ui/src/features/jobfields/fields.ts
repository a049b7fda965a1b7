import type { AdContact, JobEdit, JobField, JobFields, JobTexts } from "../../generated/api";
import { day, instantInOslo, pay } from "../../text/format";
import { t, told } from "../../text/t.svelte";

/** What a field holds while it is edited: its text, the id of a choice ("" is none), or persons. */
export type FieldValue = string | readonly AdContact[];

/** How a field is edited: one line, places, one of a closed set, or persons. */
export type FieldKind = "line" | "places" | "choice" | "contacts";

/** The fields in the order a person reads them; provenance comes last. */
export const fieldOrder: readonly JobField[] = [
  "title",
  "employer",
  "places",
  "deadline",
  "pay",
  "form",
  "share",
  "workplace",
  "starts",
  "required_degree",
  "languages_required",
  "contacts",
  "apply_url",
  "posted_on",
  "orgnr",
];

const kinds: Partial<Record<JobField, FieldKind>> = {
  places: "places",
  form: "choice",
  workplace: "choice",
  required_degree: "choice",
  contacts: "contacts",
};

/** How a field is edited. */
export function kindOf(field: JobField): FieldKind {
  return kinds[field] ?? "line";
}

/** A field as it stands, ready to edit. */
export function valueOf(field: JobField, fields: JobFields, texts: JobTexts): FieldValue {
  switch (field) {
    case "title":
    case "employer":
    case "required_degree":
    case "contacts":
      return fields[field];
    case "orgnr":
    case "apply_url":
    case "form":
    case "workplace":
      return fields[field] ?? "";
    case "places":
    case "deadline":
    case "posted_on":
    case "starts":
    case "share":
    case "pay":
    case "languages_required":
      return texts[field];
  }
}

/** The edit that gives a field this value. */
export function editOf(field: JobField, value: FieldValue): JobEdit {
  if (field === "contacts") return { field, value: typeof value === "string" ? [] : value.map(bare) };
  const plain = typeof value === "string" ? value : "";
  const chosen = kindOf(field) === "choice" && field !== "required_degree" && plain === "" ? null : plain;
  // The name says which of the edits it is, and the values of the closed sets come from `choicesOf`.
  return { field, value: chosen } as JobEdit;
}

/** Whether two values of a field say the same; white space at the ends says nothing. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  const said = (value: FieldValue) =>
    typeof value === "string" ? value.trim() : JSON.stringify(value.map(bare).filter(saysSomething));
  return said(one) === said(other);
}

/** What the control of a choice offers, none first; empty for fields that are no choice. */
export function choicesOf(field: JobField): { value: string; label: string }[] {
  const none = { value: "", label: t("capture-field-not-said") };
  switch (field) {
    case "form":
      return [none, ...forms.map((value) => ({ value, label: t(`form-${value}`) }))];
    case "workplace":
      return [none, ...workplaces.map((value) => ({ value, label: t(`workplace-${value}`) }))];
    case "required_degree":
      return degrees.map((value) => ({ value, label: t(`degree-${value}`) }));
    default:
      return [];
  }
}

const forms = [
  "permanent",
  "temporary",
  "substitute",
  "project",
  "trainee",
  "internship",
  "seasonal",
  "freelance",
] as const;
const workplaces = ["onsite", "hybrid", "remote"] as const;
const degrees = ["unknown", "none", "bachelor", "master", "doctorate"] as const;

/** A field as a person reads it, one entry per line; empty when the ad does not say. The year of `today` is left out. */
export function shownField(field: JobField, fields: JobFields, texts: JobTexts, today?: string): string[] {
  switch (field) {
    case "deadline":
      return deadlineShown(fields, texts, today);
    case "posted_on":
      return fields.posted_on ? [day(fields.posted_on, today)] : [];
    case "pay":
      return fields.pay ? [pay(fields.pay)] : [];
    case "share":
      return fields.share ? [shareShown(fields.share.min_percent, fields.share.max_percent)] : [];
    default:
      return shownValue(field, valueOf(field, fields, texts));
  }
}

/** A value as a person reads it, whether the core has read it yet or not. */
export function shownValue(field: JobField, value: FieldValue): string[] {
  if (typeof value !== "string") return value.map(contactShown).filter((line) => line !== "");
  if (value.trim() === "" || (field === "required_degree" && value === "unknown")) return [];
  switch (field) {
    case "languages_required":
      return [capitalised(value.split(",").map(languageShown).join(", "))];
    case "orgnr":
      return [value.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1\u00a0$2\u00a0$3")];
    case "places":
      return value.split("\n").filter((line) => line.trim() !== "");
    default:
      return [choicesOf(field).find((choice) => choice.value === value)?.label ?? value];
  }
}

/** A person in one line: name, role and ways to reach them. */
function contactShown(contact: AdContact): string {
  const who = [contact.name, contact.role].filter(Boolean).join(", ");
  return [who, contact.phone, contact.email].filter(Boolean).join(" · ");
}

function languageShown(tag: string): string {
  return told(`language-${tag.trim()}`) ?? tag.trim();
}

/** Languages are written small in Norwegian, but not where a line begins. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function deadlineShown(fields: JobFields, texts: JobTexts, today: string | undefined): string[] {
  const { deadline } = fields;
  if (deadline.kind === "date") return [day(deadline.at, today)];
  if (deadline.kind === "datetime") return [instantInOslo(deadline.at)];
  return texts.deadline === "" ? [] : [texts.deadline];
}

function shareShown(min: number, max: number): string {
  return min === max ? t("share-exact", { percent: max }) : t("share-range", { min, max });
}

/** Without white space at the ends; what is empty then is absent. */
function bare(contact: AdContact): AdContact {
  const part = (text: string | null) => text?.trim() || null;
  return {
    name: part(contact.name),
    role: part(contact.role),
    email: part(contact.email),
    phone: part(contact.phone),
  };
}

function saysSomething(contact: AdContact): boolean {
  return Object.values(contact).some((part) => part !== null);
}
