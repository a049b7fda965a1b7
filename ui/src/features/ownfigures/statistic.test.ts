import { beforeAll, describe, expect, it } from "vitest";
import type { ApiError, OwnFacts, OwnStatisticView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { faultyStatistic, newStatistic, statisticInput, statisticOf } from "./statistic";
import { isEmpty, statisticAbout, wagesText } from "./wording";

const words = (text: string) => ({ en: text, nb: text });
const source = {
  name: words("Tekna"),
  url: null,
  as_of: "2026-10-01",
  verified: "own",
  stale: false,
  undated: false,
  own: { kind: "statistic", id: "s1" },
  replaceable: null,
} as const;
const view: OwnStatisticView = {
  id: "s1",
  name: "Tekna 2026",
  role: "developer",
  role_name: words("Developer"),
  level: "senior",
  place: "",
  year: 2026,
  p25: "",
  median: "880 000",
  p75: "",
  answers: 1234,
  source_name: "Tekna",
  url: null,
  as_of: "2026-10-01",
  entered_on: "2026-11-22",
  distribution: {
    id: "own.s1",
    name: words("Tekna 2026"),
    kind: "own",
    year: 2026,
    p25_ore: null,
    median_ore: 88_000_000,
    p75_ore: null,
    answers: 1234,
    source,
  },
};

beforeAll(() => speak("en"));

describe("a statistic while it is written", () => {
  it("begins with the work that is looked at", () => {
    expect(newStatistic({ role: "Developer", level: "mid", place: "Oslo" })).toMatchObject({
      role: "Developer",
      level: "mid",
      place: "Oslo",
      median: "",
    });
  });

  it("goes back unchanged when nothing of it is changed", () => {
    expect(statisticInput("s1", statisticOf(view))).toEqual({
      id: "s1",
      name: "Tekna 2026",
      role: "Developer",
      level: "senior",
      place: "",
      year: "2026",
      p25: "",
      median: "880 000",
      p75: "",
      answers: "1234",
      source: "Tekna",
      url: "",
      as_of: "01.10.2026",
    });
  });

  it("is new without an id, and of all levels without a level", () => {
    expect(statisticInput(undefined, newStatistic({}))).toMatchObject({ id: null, level: null });
  });

  const error = (code: ApiError["code"], params: ApiError["params"] = {}): ApiError => ({ code, params });
  it.each([
    [error("field_missing", { field: "role" }), "role"],
    [error("role_unknown", { text: "kokk" }), "role"],
    [error("place_unknown", { text: "Atlantis" }), "place"],
    [error("pay_unread", { text: "mye" }), "p75"],
    [error("number_range", { field: "year", least: "1990", most: "2026" }), "year"],
    [error("own_order"), "median"],
    [error("own_missing"), undefined],
  ])("finds the field of a refusal: %j", (refused, field) => {
    expect(faultyStatistic(refused, { ...statisticOf(view), p75: "mye" })).toBe(field);
  });
});

describe("what was added", () => {
  const none: OwnFacts = { figures: [], statistics: [], floors: [], employers: [], wages: null };

  it("is nothing only where no list has anything", () => {
    expect(isEmpty(none)).toBe(true);
    expect(isEmpty({ ...none, statistics: [view] })).toBe(false);
  });

  it("says of which work and place a statistic is", async () => {
    expect(statisticAbout(view).replace(/\u202f/g, " ")).toBe(
      "Developer · Senior · all of Norway · 2026 · 1 234 answers",
    );
    await speak("nb");
    expect(statisticAbout({ ...view, level: null, place: "Oslo", answers: null })).toBe(
      "Developer · Oslo · 2026",
    );
    await speak("en");
  });

  it.each([
    [0, "Figures of 2026 for 40 occupations. The guidance’s own are as new, so nothing changed."],
    [
      31,
      "Figures of 2026 for 40 occupations. 31 of them are newer than the guidance’s, and are reckoned with from now on.",
    ],
  ])("says what fetched wages changed: %i", (in_force, text) => {
    const wages = {
      year: 2026,
      occupations: 40,
      in_force,
      updated_on: null,
      fetched_on: "2026-11-22",
      source,
    };
    expect(wagesText(wages)).toBe(text);
  });
});
