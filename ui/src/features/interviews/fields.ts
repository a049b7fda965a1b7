import type { InterviewEdit, InterviewForm, InterviewView } from "../../generated/api";
import { t } from "../../text/t.svelte";
import { clockText } from "./wording";

const forms = [
  "phone",
  "video",
  "on_site",
  "technical",
  "case",
  "presentation",
] as const satisfies InterviewForm[];

/** The kinds of interview as choices. */
export function formOptions(): { value: InterviewForm; label: string }[] {
  return forms.map((value) => ({ value, label: t(`interview_form-${value}`) }));
}

/** Short fields of an interview, in the order a person reads them. */
const lines = ["form", "round", "day", "time", "minutes", "zone", "place", "link"] as const;
export type Line = (typeof lines)[number];

/** Fields of many lines. */
const proses = ["preparation", "asked", "went", "next_step"] as const;
export type Prose = (typeof proses)[number];

/** The fields of many lines that are asked for: before it, what to have ready; after it, what came of it. */
export function prosesOf(interview: InterviewView): readonly Prose[] {
  const isAhead = interview.state === "planned" && interview.when.standing === "coming";
  return proses.filter((field) => interview[field] !== "" || isAhead === (field === "preparation"));
}

/** A short field as it is edited. */
export function lineValue(field: Line, interview: InterviewView): string {
  switch (field) {
    case "form":
    case "place":
    case "link":
      return interview[field];
    case "zone":
      return interview.when.zone;
    case "round":
    case "day":
    case "time":
    case "minutes":
      return interview.texts[field];
  }
}

/** A short field as it is read; empty where nothing is stated. */
export function lineShown(field: Line, interview: InterviewView, day: (on: string) => string): string {
  switch (field) {
    case "form":
      return t(`interview_form-${interview.form}`);
    case "day":
      return day(interview.when.day);
    case "time":
      return clockText(interview.when);
    case "zone":
      return interview.when.city;
    default:
      return lineValue(field, interview);
  }
}

/** Short fields that stand in the card: what is always asked for, and what is stated. */
export function linesOf(interview: InterviewView): readonly Line[] {
  const isStated = (field: Line) => lineValue(field, interview) !== "";
  const asked: readonly Line[] = ["form", "round", "day", "time", "link"];
  return lines.filter(
    (field) =>
      field !== "minutes" &&
      (field === "zone" ? interview.when.oslo !== null : asked.includes(field) || isStated(field)),
  );
}

/** Short fields that can be added to the card. */
export function linesToAdd(interview: InterviewView): readonly Line[] {
  const shown = linesOf(interview);
  return lines.filter((field) => field !== "minutes" && !shown.includes(field));
}

/** How a field is written, where that is not plain. */
export function lineHint(field: Line): string | undefined {
  switch (field) {
    case "day":
    case "time":
    case "minutes":
    case "zone":
    case "link":
      return t(`interviews-hint-${field}`);
    case "form":
    case "round":
    case "place":
      return undefined;
  }
}

/** One change to one field. */
export function lineEdit(field: Line, value: string): InterviewEdit {
  return field === "form" ? { field, value: value as InterviewForm } : { field, value };
}
