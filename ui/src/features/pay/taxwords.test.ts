import { expect, it } from "vitest";
import type { StatementView, Topics } from "../../generated/api";
import { taxWords, wordSources } from "./taxwords";

const words = (text: string) => ({ en: text, nb: text });
const said = (id: string): StatementView => ({
  id,
  title: null,
  text: words(id),
  figure: null,
  url: null,
  source: {
    name: words(id),
    url: "https://example.no/",
    as_of: "2026-11-22",
    verified: "one_source",
    stale: false,
    undated: false,
    own: null,
    replaceable: null,
  },
});
const work: Topics = {
  topics: [],
  limits: ["law.holiday", "law.holiday_pay", "law.half_tax"].map(said),
  permit_levels: [],
};
const tax: Topics = {
  topics: [{ id: "paye", title: words("PAYE"), facts: ["paye.who", "paye.how"].map(said) }],
  limits: [],
  permit_levels: [],
};

it.each([
  ["free-month", ["law.half_tax"]],
  ["half-month", ["law.half_tax"]],
  ["first-year", ["law.holiday_pay"]],
  ["paye", ["paye.who", "paye.how"]],
] as const)("%s rests on what the guidance says of it", (word, names) => {
  expect(taxWords).toContain(word);
  expect(wordSources(word, [work, tax]).map(({ name }) => name.en)).toEqual(names);
  expect(wordSources(word, [undefined, undefined])).toEqual([]);
});
