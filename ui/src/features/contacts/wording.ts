import { faultyField } from "../../data/faults";
import type { ApiError, ContactEdit, ContactEntry, ContactLine, ContactView } from "../../generated/api";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import type { ContactTyped } from "./desk.svelte";

/** The fields of a contact, in the order a person reads them. */
export const fields = [
  "name",
  "role",
  "employer",
  "email",
  "phone",
  "page",
  "address",
  "known_how",
  "note",
] as const satisfies ContactEdit["field"][];
export type ContactField = (typeof fields)[number];

/** A field as it is edited; the employer only where the person said it, so that nothing taken from a job is kept as said. */
export function valueOf(field: ContactField, { line, employer_said, ...view }: ContactView): string {
  switch (field) {
    case "employer":
      return employer_said ? (line.employer ?? "") : "";
    case "role":
    case "email":
    case "phone":
      return line[field] ?? "";
    case "name":
    case "page":
    case "address":
    case "known_how":
    case "note":
      return view[field] ?? "";
  }
}

/** What the core is asked to write down. */
export function editsOf(typed: ContactTyped): ContactEdit[] {
  const edits = fields.flatMap((field): ContactEdit[] => {
    const value = field in typed ? typed[field as keyof ContactTyped] : "";
    return value.trim() === "" ? [] : [{ field, value }];
  });
  // The core says what is missing where nothing is written at all.
  return edits.length > 0 ? edits : [{ field: "name", value: "" }];
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyOf(error: ApiError, typed: ContactTyped): keyof ContactTyped | undefined {
  const { field } = error.params;
  // The job's fields of these names have sentences of their own.
  const own = field?.replace(/^contact_/, "");
  return faultyField<keyof ContactTyped>(
    own ? { ...error, params: { ...error.params, field: own } } : error,
    {
      typed: { ...typed },
      amounts: [],
      codes: { contact_empty: "name", email_unread: "email" },
    },
  );
}

/** What stands below the name in the list: role and employer. */
export function roleAndEmployer({ role, employer }: ContactLine): string {
  return [role, employer].filter(Boolean).join(" · ");
}

/** When and how people last talked. */
export function lastTalk({ last }: ContactLine, today: string | undefined): string {
  return last ? t("contacts-last", { way: t(`way-${last.way}`), day: day(last.on, today) }) : "";
}

/** What an entry of the history was. */
export function entryWords(entry: ContactEntry): string {
  if (entry.kind === "conversation") return t(`way-${entry.way}`);
  const interview = t("contacts-entry-interview", {
    round: entry.round,
    form: t(`interview_form-${entry.form}`),
  });
  return entry.state === "held" ? interview : `${interview}, ${t(`interview_state-${entry.state}`)}`;
}
