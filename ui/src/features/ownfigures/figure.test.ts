import { beforeAll, describe, expect, it } from "vitest";
import type { ApiError, FigureForm, NumberPart, OwnFigureView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { draftOf, faultyOf, partName, saveInput } from "./figure";

const words = (text: string) => ({ en: text, nb: text });
const form = (parts: readonly [NumberPart, string][], own: OwnFigureView | null = null): FigureForm => ({
  fact: "place.stavanger.rent.2",
  area: "cities",
  about: words("Rent of two rooms"),
  value: words("11 400 kr a month"),
  unit: words("kr a month"),
  fields: parts.map(([part, text]) => ({ part, text })),
  source: null,
  holds_from: false,
  own,
});
const rent = form([["value", "11 400"]]);
const pay = form([
  ["low", "700 000"],
  ["middle", "800 000"],
  ["high", "900 000"],
]);
const own: OwnFigureView = {
  id: "o1",
  fact: "place.stavanger.rent.2",
  about: words("Rent of two rooms"),
  values: [{ part: "value", text: "12 000" }],
  value: words("12 000 kr a month"),
  replaces: words("11 400 kr a month"),
  in_force: true,
  source_name: "Hybel.no",
  url: "https://hybel.no/",
  as_of: "2026-11-01",
  entered_on: "2026-11-22",
  source: {
    name: words("Hybel.no"),
    url: "https://hybel.no/",
    as_of: "2026-11-01",
    verified: "own",
    stale: false,
    undated: false,
    own: { kind: "figure", id: "o1" },
    replaceable: "place.stavanger.rent.2",
  },
};

beforeAll(() => speak("en"));

describe("a figure while it is written", () => {
  it("begins with what is in force, and asks where one's own is from", () => {
    expect(draftOf(rent)).toMatchObject({ value: "11 400", source: "", url: "", as_of: "" });
  });

  it("begins with all of one's own figure where that is in force", () => {
    expect(draftOf(form([["value", "12 000"]], own))).toMatchObject({
      value: "12 000",
      source: "Hybel.no",
      url: "https://hybel.no/",
      as_of: "01.11.2026",
    });
  });

  it("sends the numbers the form has, as typed, and nothing of the others", () => {
    const draft = { ...draftOf(rent), value: " 12 500 ", source: "Finn", as_of: "1.11." };
    expect(saveInput(rent, draft)).toEqual({
      fact: "place.stavanger.rent.2",
      values: [{ part: "value", text: " 12 500 " }],
      source: "Finn",
      url: "",
      as_of: "1.11.",
    });
  });

  it("names its numbers by what they are of", () => {
    const range = form([
      ["low", "1"],
      ["high", "2"],
    ]);
    const names = (one: FigureForm) => one.fields.map(({ part }) => partName(part, one));
    expect(names(rent)).toEqual(["Your figure"]);
    expect(names(range)).toEqual(["From", "To"]);
    expect(names(pay)).toEqual(["Lower quartile", "Median", "Upper quartile"]);
  });
});

describe("a refusal", () => {
  const error = (code: ApiError["code"], params: ApiError["params"] = {}): ApiError => ({ code, params });
  it.each([
    ["of a missing source", error("field_missing", { field: "source" }), "source"],
    ["of a missing number", error("field_missing", { field: "value" }), "high"],
    ["of a number by its name", error("number_unread", { field: "middle", text: "x" }), "middle"],
    ["of an amount by what stands there", error("pay_unread", { text: "mye" }), "low"],
    ["of the order", error("own_order"), "middle"],
    ["of a link", error("link_unread", { text: "x" }), "url"],
    ["of a day that lies ahead", error("date_ahead", { text: "1.1.2030" }), "as_of"],
    ["of the fact itself", error("fact_fixed", { fact: "x" }), undefined],
    ["of too many figures", error("too_many", { limit: "200" }), undefined],
  ])("%s finds its field", (_, refused, field) => {
    const draft = { ...draftOf(pay), low: "mye", high: " " };
    expect(faultyOf(refused, pay, draft)).toBe(field);
  });
});
