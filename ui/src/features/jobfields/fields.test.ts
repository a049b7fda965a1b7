import { beforeAll, describe, expect, it } from "vitest";
import type { JobField, JobFields, JobTexts } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { choicesOf, editOf, fieldOrder, sameValue, shownField, shownValue, valueOf } from "./fields";

const texts: JobTexts = {
  places: "Rådhusgata 5, 0151 Oslo\nBergen",
  deadline: "Snarest",
  posted_on: "16.11.2026",
  starts: "Etter avtale",
  share: "50–80 %",
  pay: "Konkurransedyktig",
  languages_required: "nb, en",
  applied_on: "",
};
const fields: JobFields = {
  title: "Utvikler",
  employer: "Entur",
  orgnr: "917422575",
  places: [],
  deadline: { kind: "asap", text: "Snarest" },
  posted_on: "2026-11-16",
  starts: { on: null, text: "Etter avtale" },
  form: "permanent",
  share: { min_percent: 50, max_percent: 80 },
  pay: { min: null, max: null, steps: { min: 65, max: 72 }, share_percent: null, text: "ltr. 65–72" },
  workplace: null,
  required_degree: "unknown",
  languages_required: ["nb", "en"],
  apply_url: null,
  contacts: [{ name: "Kari Nordmann", role: "leder", email: null, phone: "987 65 432" }],
};

beforeAll(() => speak("nb"));

describe("a field as it is read", () => {
  it.each<[JobField, string[]]>([
    ["title", ["Utvikler"]],
    ["places", ["Rådhusgata 5, 0151 Oslo", "Bergen"]],
    ["deadline", ["Snarest"]],
    ["posted_on", ["16. nov. 2026"]],
    ["form", ["Fast"]],
    ["share", ["50–80\u00a0%"]],
    ["workplace", []],
    ["required_degree", []],
    ["languages_required", ["Norsk bokmål, engelsk"]],
    ["contacts", ["Kari Nordmann, leder · 987 65 432"]],
    ["orgnr", ["917\u00a0422\u00a0575"]],
    ["apply_url", []],
  ])("%s: %o", (field, lines) => expect(shownField(field, fields, texts)).toEqual(lines));

  it("says pay steps as steps, never as kroner", () => {
    expect(shownField("pay", fields, texts).join()).toMatch(/65.72/);
    expect(shownField("pay", fields, texts).join()).not.toContain("kr");
  });

  it("with a deadline on a day or at a time in Oslo", () => {
    const on = (deadline: JobFields["deadline"]) => shownField("deadline", { ...fields, deadline }, texts);
    expect(on({ kind: "date", at: "2026-12-06", text: null })).toEqual(["6. des. 2026"]);
    expect(on({ kind: "datetime", at: "2026-12-06T22:59:00Z", text: null })).toEqual(["6. des. 2026, 23:59"]);
  });

  it("as typed, before the core has read it", () => {
    expect(shownValue("pay", "720 000")).toEqual(["720 000"]);
    expect(shownValue("workplace", "hybrid")).toEqual(["Delvis hjemmekontor"]);
    expect(shownValue("deadline", "  ")).toEqual([]);
  });
});

it("gives back as an edit what it hands out to edit, for every field", () => {
  for (const field of fieldOrder) {
    const value = valueOf(field, fields, texts);
    const edit = editOf(field, value);
    expect(edit.field).toBe(field);
    expect(sameValue(edit.value ?? "", value)).toBe(true);
  }
});

it.each<[JobField, string, unknown]>([
  ["form", "", null],
  ["workplace", "", null],
  ["required_degree", "unknown", "unknown"],
  ["pay", "", ""],
])("%s left empty is sent as %o", (field, value, sent) => expect(editOf(field, value).value).toBe(sent));

it("has a choice for every value it shows, none first", () => {
  expect(choicesOf("form").map(({ value }) => value)[0]).toBe("");
  expect(choicesOf("required_degree")[0]).toEqual({ value: "unknown", label: "Ikke oppgitt" });
  expect(choicesOf("title")).toEqual([]);
});
