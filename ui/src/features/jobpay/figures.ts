import { faultyField } from "../../data/faults";
import type { ApiError, FigureDraft, PayFigure, PayFigureKind } from "../../generated/api";
import { dayWritten } from "../history/wording";

export const kinds = [
  "advertised",
  "asked",
  "said",
  "offered",
  "accepted",
] as const satisfies PayFigureKind[];

/** A figure while it is written: everything but its kind is text as typed. */
export type FigureTyped = Omit<FigureDraft, "job_id">;

type Field = Exclude<keyof FigureTyped, "kind">;

/** A figure about to be written down: most are what the person is about to ask. */
export function emptyFigure(): FigureTyped {
  return { kind: "asked", pay: "", who: "", on: "", note: "" };
}

/** A figure about to be changed. */
export function typedOf({ kind, pay, who, on, note }: PayFigure): FigureTyped {
  return { kind, pay: pay.text, who, on: dayWritten(on), note };
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyOf(error: ApiError, { pay, who, on, note }: FigureTyped): Field | undefined {
  return faultyField<Field>(error, {
    typed: { pay, who, on, note },
    amounts: ["pay"],
    codes: { date_unread: "on", date_missing: "on" },
  });
}
