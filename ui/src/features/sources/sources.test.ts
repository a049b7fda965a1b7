import { beforeAll, describe, expect, it } from "vitest";
import type { SourceView, StatementView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { marksOf } from "./marks";
import { bySource, goesOn } from "./statements";

const source: SourceView = {
  name: { en: "Statistics Norway", nb: "SSB" },
  url: null,
  as_of: "2025-12-22",
  verified: "one_source",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};
const stale = { ...source, stale: true };
const unverified: SourceView = { ...source, verified: "unverified" };
const own: SourceView = { ...source, verified: "own" };

beforeAll(() => speak("en"));

describe("sources", () => {
  it.each([
    [[], []],
    [[null, source], []],
    [[source, stale], ["May be out of date"]],
    [
      [unverified, null, stale],
      ["May be out of date", "Not verified"],
    ],
    [[{ ...unverified, stale: true }], ["May be out of date", "Not verified"]],
    [[own, source], ["Entered by you"]],
  ])("are marked once where any is old, unverified or the person's own", (sources, texts) => {
    expect(marksOf(sources).map(({ text }) => text)).toEqual(texts);
  });

  it("are named once for all that rests on them", () => {
    const said = (id: string, as_of: string): StatementView => ({
      id,
      title: null,
      text: { en: id, nb: id },
      figure: null,
      url: null,
      source: { ...source, as_of },
    });
    const groups = bySource([said("a", "2026-01-01"), said("b", "2025-01-01"), said("c", "2026-01-01")]);
    expect(groups.map(({ statements }) => statements.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  });
});

it.each([
  ["of a full position", true],
  ["ønsker", true],
  ["Only pay in money counts", false],
  ["5 years", false],
  ["", false],
])("“%s” goes on where a figure ends: %s", (text, goes) => expect(goesOn(text)).toBe(goes));
