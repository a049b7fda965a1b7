import { beforeAll, describe, expect, it } from "vitest";
import type { SourceView, StatementView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { marksOf } from "./marks";
import { bySource, eachListed, goesOn, toldApart } from "./statements";
import { datedName } from "./words";

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
    [[own, source], ["Yours"]],
    [[{ ...source, own: { kind: "floor", id: "f" } }], ["Yours"]],
    [[{ ...source, own: { kind: "employer", orgnr: "923609016" } }], ["Fetched by you"]],
    [
      [{ ...source, own: { kind: "wages" } }, own],
      ["Yours", "Fetched by you"],
    ],
  ] satisfies [(SourceView | null)[], string[]][])(
    "are marked once where any is old, unverified or the person's own",
    (sources, texts) => {
      expect(marksOf(sources).map(({ text }) => text)).toEqual(texts);
    },
  );

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

describe("sources in a list", () => {
  it("are one also where each of several facts can be replaced, and those are told", () => {
    const of = (replaceable: string | null, more: Partial<SourceView> = {}) => ({
      ...source,
      replaceable,
      ...more,
    });
    const listed = eachListed([
      of("rent.2"),
      of(null),
      of("rent.3"),
      of("rent.2"),
      of("rent.3", { as_of: "2026-01-01" }),
    ]);
    expect(listed.map(({ source: { as_of }, facts }) => [as_of, facts])).toEqual([
      ["2025-12-22", ["rent.2", "rent.3"]],
      ["2026-01-01", ["rent.3"]],
    ]);
  });

  it("say by which day they hold, or that they bear none", async () => {
    expect(datedName(source)).toBe("Statistics Norway, as of 22 Dec 2025");
    expect(datedName({ ...source, undated: true })).toBe("Statistics Norway, no date, read on 22 Dec 2025");
    await speak("nb");
    expect(datedName({ ...source, undated: true })).toBe("SSB, uten dato, lest 22. des. 2025");
    await speak("en");
  });
});

it.each([
  ["of a full position", true],
  ["ønsker", true],
  ["Only pay in money counts", false],
  ["5 years", false],
  ["", false],
])("“%s” goes on where a figure ends: %s", (text, goes) => expect(goesOn(text)).toBe(goes));

it("tells what a place is known for apart from notes with figures and from sentences", () => {
  const said = (id: string, text: string, figure: string | null = null): StatementView => ({
    id,
    title: null,
    text: { en: text, nb: text },
    figure: figure === null ? null : { en: figure, nb: figure },
    url: null,
    source,
  });
  const { known, notes } = toldApart([
    said("oil", "the centre of oil and gas"),
    said("rent", "was the average rent", "11 650 kr"),
    said("office", "An office opens."),
    said("ai", "energy"),
  ]);
  expect([known.map(({ id }) => id), notes.map(({ id }) => id)]).toEqual([
    ["oil", "ai"],
    ["rent", "office"],
  ]);
});
