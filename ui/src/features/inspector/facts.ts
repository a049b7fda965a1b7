import type { AdContact, JobEdit, JobField, JobView, Origin } from "../../generated/api";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import { editOf, sameValue, shownField, valueOf, type FieldValue } from "../jobfields/fields";

/** What can be edited of a job: its fields, and the day the application was sent. */
export type Fact = JobField | "applied_on";

/** The facts below the header, in the order a person reads them; provenance comes last. */
const facts = [
  "deadline",
  "applied_on",
  "pay",
  "places",
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
] as const satisfies Fact[];

/** Facts that are asked for in every job, so that their absence is worth a line. */
const always: readonly Fact[] = ["deadline", "pay", "places"];

/** Where a value comes from. */
export type Source =
  { kind: "typed" } | { kind: "found"; from: Origin; percent: number; isDoubtful: boolean };

/** Under this a value is shown as doubtful; the same limit as the core's `Confidence::DOUBTFUL`. */
const DOUBTFUL = 0.5;

/** Facts that stand in the list, and those that can be added to it. */
export function sorted(view: JobView, adding: readonly Fact[]): { shown: Fact[]; empty: Fact[] } {
  const stands = (fact: Fact) => always.includes(fact) || adding.includes(fact) || !isEmpty(fact, view);
  return { shown: facts.filter(stands), empty: facts.filter((fact) => !stands(fact)) };
}

export function factName(fact: Fact): string {
  return fact === "applied_on" ? t("inspector-applied-on") : t(`field-${fact}`);
}

/** The value as it is edited. */
export function factValue(fact: Fact, view: JobView): FieldValue {
  return fact === "applied_on" ? view.texts.applied_on : valueOf(fact, view.fields, view.texts);
}

/** The value as it is read, a line each; empty where nothing is stated. */
export function factShown(fact: Fact, view: JobView, today: string | undefined): string[] {
  if (fact === "contacts") return view.fields.contacts.map(contactLines).filter(Boolean);
  if (fact !== "applied_on") return shownField(fact, view.fields, view.texts, today);
  return view.applied_on === null ? [] : [day(view.applied_on, today)];
}

export function factEdit(fact: Fact, value: FieldValue): JobEdit {
  if (fact !== "applied_on") return editOf(fact, value);
  return { field: fact, value: typeof value === "string" ? value : "" };
}

/** The words as printed, where they say more than what is shown of them. */
export function asWritten(fact: Fact, view: JobView, shown: readonly string[]): string | undefined {
  const { deadline, pay } = view.fields;
  const words = fact === "deadline" ? deadline.text : fact === "pay" ? pay?.text : undefined;
  // A day in figures says what is shown; only words can say more.
  if (fact === "deadline" && !/\p{L}/u.test(words ?? "")) return undefined;
  // An amount says the same however it is spaced; a deadline's words can hold a condition.
  const core = (text: string) => text.toLocaleLowerCase().replace(fact === "pay" ? /\D/gu : /[\s.,]/gu, "");
  return words && core(words) !== core(shown.join(" ")) ? words : undefined;
}

/** Where the value comes from; `undefined` where nobody said it. */
export function sourceOf(fact: Fact, view: JobView): Source | undefined {
  if (fact === "applied_on") return view.applied_on === null ? undefined : { kind: "typed" };
  if (view.typed.includes(fact)) return { kind: "typed" };
  const origin = view.origins.find(({ field }) => field === fact);
  if (!origin || isEmpty(fact, view)) return undefined;
  const { from, confidence } = origin;
  return { kind: "found", from, percent: Math.round(confidence * 100), isDoubtful: confidence < DOUBTFUL };
}

/** How a value is written, where that is not plain. */
export function factHint(fact: Fact): string | undefined {
  switch (fact) {
    case "places":
      return t("inspector-hint-places");
    case "deadline":
      return t("inspector-hint-deadline");
    case "pay":
      return t("inspector-hint-pay");
    case "share":
      return t("inspector-hint-share");
    case "languages_required":
      return t("inspector-hint-languages");
    case "posted_on":
    case "applied_on":
      return t("inspector-hint-day");
    case "orgnr":
      return t("inspector-hint-orgnr");
    case "title":
    case "employer":
    case "starts":
    case "form":
    case "workplace":
    case "required_degree":
    case "apply_url":
    case "contacts":
      return undefined;
  }
}

/** Ways to reach a person on lines of their own: they are what one looks for. */
function contactLines({ name, role, phone, email }: AdContact): string {
  return [[name, role].filter(Boolean).join(", "), phone, email].filter(Boolean).join("\n");
}

function isEmpty(fact: Fact, view: JobView): boolean {
  const value = factValue(fact, view);
  return fact === "required_degree"
    ? value === "unknown"
    : sameValue(value, typeof value === "string" ? "" : []);
}
