import { expect, it } from "vitest";
import type { CommunityView, FactView, GuidanceArea } from "../../generated/api";
import { byArea, byCity } from "./groups";

const words = (text: string) => ({ en: text, nb: text });
const source = {
  name: words("S"),
  url: null,
  as_of: "2026-11-22",
  verified: "one_source",
  stale: true,
  undated: false,
  own: null,
  replaceable: null,
} as const;
const community = (name: string, ...cities: string[]): CommunityView => ({
  name: words(name),
  topic: words("t"),
  when: null,
  when_source: null,
  note: null,
  cities,
  url: "https://example.no/",
  source,
});
const fact = (id: string, area: GuidanceArea): FactView => ({
  id,
  area,
  about: words("a"),
  value: words("v"),
  source,
});

it("puts communities under each of their cities, those of none last", () => {
  const all = [community("all"), community("a", "Oslo"), community("b", "Bergen", "Oslo")];
  expect(byCity(all).map(({ city, communities }) => [city, communities.map(({ name }) => name.en)])).toEqual([
    ["Oslo", ["a", "b"]],
    ["Bergen", ["b"]],
    [undefined, ["all"]],
  ]);
  expect(byCity([])).toEqual([]);
});

it("puts facts under their area once, in the order they come", () => {
  const all = [fact("1", "tax"), fact("2", "permits"), fact("3", "tax")];
  expect(byArea(all).map(({ area, facts }) => [area, facts.map(({ id }) => id)])).toEqual([
    ["tax", ["1", "3"]],
    ["permits", ["2"]],
  ]);
});
