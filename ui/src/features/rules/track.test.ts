import { beforeEach, describe, expect, it } from "vitest";
import type { DueView, NewcomerStepView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { dayDue, dueText, progress, waitsText } from "./track";

beforeEach(() => speak("en"));

const step = (id: string, more: Partial<NewcomerStepView> = {}): NewcomerStepView => ({
  id,
  title: { en: `Do ${id}`, nb: `Gjør ${id}` },
  text: { en: "", nb: "" },
  place: { en: "", nb: "" },
  url: "https://example.no/",
  due: { kind: "before_start" },
  due_on: null,
  done_on: null,
  late: false,
  waits_for: [],
  source: {
    name: { en: "S", nb: "S" },
    url: null,
    as_of: "2026-11-22",
    verified: "one_source",
    stale: false,
    undated: false,
    own: null,
    replaceable: null,
  },
  ...more,
});
const dues: DueView[] = [
  { kind: "before_start" },
  { kind: "months_after_arrival", months: 3 },
  { kind: "days_after_arrival", days: 1 },
  { kind: "soon_after_arrival" },
  { kind: "before_first_pay" },
];

it.each([
  [
    "en",
    [
      "Before the first day of work",
      "Within 3 months of arriving",
      "Within 1 day of arriving",
      "Soon after arriving",
      "Before the first pay",
    ],
  ],
  [
    "nb",
    [
      "Før første arbeidsdag",
      "Innen 3 måneder etter ankomst",
      "Innen 1 dag etter ankomst",
      "Snart etter ankomst",
      "Før første lønn",
    ],
  ],
] as const)("%s says when a step has to be done", async (language, texts) => {
  await speak(language);
  expect(dues.map(dueText)).toEqual(texts);
});

describe("the day of a step", () => {
  it.each([
    ["2026-11-22", "by 22 Nov", false],
    ["2026-11-23", "late, by 22 Nov", true],
    // Whether it is late is the core's to say.
    ["2026-11-23", "by 22 Nov", false],
    [undefined, "by 22 Nov 2026", false],
  ])("on %s: %s", (today, text, isLate) => {
    expect(dayDue(step("a", { due_on: "2026-11-22", late: isLate }), today)).toEqual({ text, isLate });
  });

  it("says nothing of a step that is done or has no day", () => {
    expect(dayDue(step("a", { due_on: "2026-11-22", done_on: "2026-12-01" }), "2026-12-02")).toBeUndefined();
    expect(dayDue(step("a"), "2026-12-02")).toBeUndefined();
  });
});

describe("what a step waits for", () => {
  const steps = [step("a"), step("b"), step("c", { waits_for: ["a", "b"] })];
  it("is told by name, in both languages", async () => {
    const waiting = step("c", { waits_for: ["a", "b"] });
    expect(waitsText(waiting, steps)).toBe("First: “Do a” and “Do b”");
    await speak("nb");
    expect(waitsText(waiting, steps)).toBe("Først: «Gjør a» og «Gjør b»");
  });

  it("is nothing once it is done, or where all before it is", () => {
    expect(waitsText(step("c", { waits_for: ["a"], done_on: "2026-11-01" }), steps)).toBeUndefined();
    expect(waitsText(step("c"), steps)).toBeUndefined();
    expect(waitsText(step("c", { waits_for: ["of somebody else"] }), steps)).toBeUndefined();
  });
});

it("counts how far one has come", () => {
  const of = (...done: (string | null)[]) =>
    progress({
      steps: done.map((done_on, at) => step(`${at}`, { done_on })),
      offer_id: null,
      offers: [],
      starts_on: null,
    });
  expect(of("2026-11-01", null, null)).toEqual({ done: 1, total: 3, text: "1 of 3 done" });
  expect(of("2026-11-01").text).toBe("All 1 done");
  expect(of()).toMatchObject({ done: 0, total: 0 });
});
