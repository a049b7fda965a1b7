import { expect, it } from "vitest";
import type { ApiError, PayFigure } from "../../generated/api";
import { emptyFigure, faultyOf, typedOf } from "./figures";

const amount = { ore: 75_000_000, currency: "NOK", period: "year" } as const;
const figure: PayFigure = {
  id: "f1",
  on: "2026-11-09",
  kind: "said",
  who: "Kari, HR",
  pay: { min: amount, max: amount, steps: null, share_percent: null, text: "750'" },
  note: "before bonus",
};

it("is changed as it was written, its day as the core reads it", () => {
  expect(typedOf(figure)).toEqual({
    kind: "said",
    pay: "750'",
    who: "Kari, HR",
    on: "09.11.2026",
    note: "before bonus",
  });
});

const error = (code: string, params: Record<string, string> = {}) => ({ code, params }) as ApiError;
it.each([
  [error("pay_unread", { text: "" }), "pay"],
  [error("pay_several", { text: "1 og 2" }), "pay"],
  [error("date_unread", { text: "snart" }), "on"],
  [error("date_missing", { text: "31.02" }), "on"],
  [error("too_long", { field: "who", limit: "200" }), "who"],
  [error("figure_missing"), undefined],
])("%o belongs to %s", (refused, field) => expect(faultyOf(refused, emptyFigure())).toBe(field));
