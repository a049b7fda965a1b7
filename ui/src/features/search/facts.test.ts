import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { route } from "../../actions/route.svelte";
import { useBackend } from "../../backend/backend";
import type { FactView, GuidanceArea } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { where } from "../guidance/where.svelte";
import { facts } from "./facts";

const fact: FactView = {
  id: "rent.stavanger.2",
  area: "cities",
  about: { en: "Rent in Stavanger", nb: "Leie i Stavanger" },
  value: { en: "11,400 kr a month", nb: "11 400 kr i måneden" },
  source: {
    name: { en: "Statistics Norway", nb: "SSB" },
    url: null,
    as_of: "2025-12-22",
    verified: "one_source",
    stale: false,
    undated: false,
    own: null,
    replaceable: null,
  },
};
let known: FactView[];
let asked: unknown[];

beforeAll(() => speak("nb"));
beforeEach(() => {
  vi.useFakeTimers();
  [known, asked] = [[fact], []];
  useBackend({
    call: (name, input) => {
      asked.push([name, input]);
      return Promise.resolve({ facts: known });
    },
    onChanged: () => () => undefined,
  });
  return () => void vi.useRealTimers();
});

async function offered(signal = new AbortController().signal) {
  const offers = facts.offers("leie", signal);
  await vi.advanceTimersByTimeAsync(80);
  return offers;
}

it("tells what is said and by whom, once typing rests", async () => {
  expect(await offered()).toMatchObject([
    {
      title: "Veiledning · Leie i Stavanger: 11 400 kr i måneden",
      detail: "SSB, per 22. des. 2025",
    },
  ]);
  expect(asked).toEqual([["guidance.search", { text: "leie", limit: 5 }]]);
});

it("says that a fact is old or unchecked", async () => {
  known = [{ ...fact, source: { ...fact.source, verified: "unverified", stale: true } }];
  const [offer] = await offered();
  expect(offer?.detail).toMatch(/· Ikke bekreftet · Kan være utdatert$/);
});

it("does not ask for what was typed over", async () => {
  expect(await offered(AbortSignal.abort())).toEqual([]);
  expect(asked).toEqual([]);
});

it.each<[GuidanceArea, string]>([
  ["permits", "permits"],
  ["communities", "channels"],
  ["working_life", "working-life"],
  ["cities", "cities"],
])("opens the page that holds the facts of %s", async (area, part) => {
  known = [{ ...fact, area }];
  const [offer] = await offered();
  offer?.run();
  expect([route.page, where.part]).toEqual(["guidance", part]);
});
