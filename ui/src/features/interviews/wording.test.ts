import { beforeAll, describe, expect, it } from "vitest";
import type { ApiError } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { emptyInterview } from "./drafts.svelte";
import { when } from "./interviews.fixture";
import { clockText, countdown, faultyOf, osloText, overlapText, readText, roundAndForm } from "./wording";

beforeAll(() => speak("nb"));

describe("a countdown", () => {
  it.each([
    [{ standing: "coming", days_until: 2, starts_in_minutes: 2880 }, "om 2 dager"],
    [{ standing: "coming", days_until: 1, starts_in_minutes: 1500 }, "i morgen"],
    [{ standing: "coming", days_until: 1, starts_in_minutes: 700 }, "om 11 t 40 min"],
    [{ standing: "coming", days_until: 0, starts_in_minutes: 780 }, "om 13 t 0 min"],
    [{ standing: "coming", days_until: 0, starts_in_minutes: 59 }, "om 59 minutter"],
    [{ standing: "coming", days_until: 0, starts_in_minutes: 1 }, "om 1 minutt"],
    [{ standing: "now", days_until: 0, starts_in_minutes: -5 }, "nå"],
    [{ standing: "over", days_until: -3, starts_in_minutes: -5000 }, undefined],
  ] as const)("%o: %s", (known, told) => expect(countdown(when(known))).toBe(told));
});

describe("a time", () => {
  const oslo = { day: "2026-11-25", time: "00:00", ends: "01:00" };
  const london = when({ city: "London", time: "23:00", ends: "00:00", oslo });

  it("is told in its own clock, with what tells it from others", () => {
    expect(clockText(when())).toBe("13:00–14:00");
    expect(clockText(when({ time: "02:30", ends: "03:30", of_two: "second" }))).toBe(
      "02:30–03:30, vintertid",
    );
    expect(clockText(london)).toBe("23:00–00:00, London-tid");
  });

  it("is told in Oslo’s too where that is another, with its day where that is another", () => {
    expect(osloText(when(), "2026-11-22")).toBeUndefined();
    expect(osloText(london, "2026-11-22")).toBe("00:00–01:00 25. nov. i Oslo");
    expect(osloText(when({ oslo: { ...oslo, day: "2026-11-24" } }), undefined)).toBe("00:00–01:00 i Oslo");
  });

  it("is told in full as it was read", () => {
    expect(readText(when(), "2026-11-22")).toBe("tirsdag 24. november 2026, 13:00–14:00");
  });
});

it("names the round, and what is at the same time", () => {
  expect(roundAndForm({ round: 2, form: "on_site" })).toBe("Runde 2 · Hos arbeidsgiveren");
  const clash = { day: "2026-11-24", time: "13:00", ends: "14:00" };
  const overlap = { interview_id: "i", job_id: "j", title: "Arkitekt", employer: "DNB", oslo: clash };
  expect(overlapText(overlap, "2026-11-22")).toBe("Samme tid som Arkitekt hos DNB, 24. nov. 13:00–14:00");
});

const error = (code: string, params: Record<string, string> = {}) => ({ code, params }) as ApiError;
it.each([
  [error("date_unread", { text: "snart" }), "day"],
  [error("time_twice", { time: "02:30" }), "time"],
  [error("minutes_unread", { text: "lenge" }), "minutes"],
  [error("zone_unread", { text: "Atlantis" }), "zone"],
  [error("number_range", { field: "round", least: "1", most: "99" }), "round"],
  [error("too_long", { field: "people", limit: "20" }), "people"],
  [error("link_unread", { text: "x" }), "link"],
  [error("job_missing"), undefined],
])("%o belongs to %s", (refused, field) => expect(faultyOf(refused, emptyInterview())).toBe(field));
