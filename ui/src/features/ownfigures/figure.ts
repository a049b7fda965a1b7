import { faultyField } from "../../data/faults";
import type { ApiError, FigureForm, NumberPart, SaveOwnFigure } from "../../generated/api";
import { t } from "../../text/t.svelte";
import { dayWritten } from "../history/wording";

/** A place of the form that a refusal can belong to. */
export type FigureField = NumberPart | "source" | "url" | "as_of";

/** A figure while it is written: everything is text as typed. The form says which numbers there are. */
export type FigureDraft = Record<FigureField, string>;

/** What stands in a form at first: what is in force, and of the person's own figure also where it is from. */
export function draftOf({ fields, own }: FigureForm): FigureDraft {
  const numbers = { value: "", low: "", middle: "", high: "" };
  for (const { part, text } of fields) numbers[part] = text;
  if (!own) return { ...numbers, source: "", url: "", as_of: "" };
  return { ...numbers, source: own.source_name, url: own.url ?? "", as_of: dayWritten(own.as_of) };
}

/** What a number is called: of two it is an end of a range, of three a point of a distribution. */
export function partName(part: NumberPart, { fields }: Pick<FigureForm, "fields">): string {
  if (part === "value" || part === "middle") return t(`own-${part}`);
  return fields.some((field) => field.part === "middle") ? t(`own-quartile-${part}`) : t(`own-${part}`);
}

/** What the core is asked. */
export function saveInput({ fact, fields }: FigureForm, draft: FigureDraft): SaveOwnFigure {
  const { source, url, as_of } = draft;
  return { fact, values: fields.map(({ part }) => ({ part, text: draft[part] })), source, url, as_of };
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyOf(
  error: ApiError,
  { fields }: Pick<FigureForm, "fields">,
  draft: FigureDraft,
): FigureField | undefined {
  const amounts = fields.map(({ part }) => part);
  const [first = "value"] = amounts;
  const { source, url, as_of } = draft;
  const numbers = Object.fromEntries(amounts.map((part) => [part, draft[part]]));
  return faultyField<FigureField>(error, {
    typed: { ...numbers, source, url, as_of } as FigureDraft,
    amounts,
    codes: {
      field_missing: amounts.find((part) => draft[part].trim() === "") ?? first,
      number_unread: first,
      number_range: first,
      own_order: amounts[1] ?? first,
      too_long: "source",
      link_unread: "url",
      date_unread: "as_of",
      date_missing: "as_of",
      date_ahead: "as_of",
    },
  });
}
