import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { entryOf, november } from "./days.fixture";
import { clockWords, dayLabel, entryLabel, entryName, entryRound, pageName } from "./wording";

beforeEach(() => speak("en"));

const talk = entryOf({
  kind: "interview",
  tone: "meeting",
  time: "13:00",
  ends: "14:00",
  round: 2,
  form: "video",
});

describe("an entry", () => {
  it.each([
    [entryOf(), "Utvikler", "Deadline, Utvikler, Fjelltopp AS"],
    [entryOf({ tone: "late", time: "12:00" }), "Utvikler", "Deadline, 12:00, Utvikler, Fjelltopp AS, late"],
    [talk, "Fjelltopp AS: Utvikler", "Interview, 13:00–14:00, Fjelltopp AS: Utvikler"],
    [
      entryOf({ kind: "task", text: "Ring", job_id: null, title: null, employer: null, tone: "soon" }),
      "Ring",
      "To do, Ring, soon",
    ],
    [entryOf({ kind: "follow_up", text: "" }), "Follow up: Utvikler", "Follow up: Utvikler, Fjelltopp AS"],
    [
      entryOf({ kind: "answer_by", text: "Tilbud A", job_id: null, employer: null }),
      "Answer the offer: Tilbud A",
      "Answer the offer: Tilbud A",
    ],
    [
      entryOf({ kind: "job_start", tone: "done" }),
      "First day at work: Fjelltopp AS",
      "First day at work: Fjelltopp AS, done",
    ],
  ])("%#", (entry, name, label) => {
    expect([entryName(entry), entryLabel(entry)]).toEqual([name, label]);
  });

  it("tells round and form, and keeps a word it does not know", () => {
    expect(entryRound(talk)).toBe("Round 2, video");
    expect(entryRound({ ...talk, form: "walk" })).toBe("Round 2, walk");
    expect(entryRound(entryOf())).toBeUndefined();
  });
});

describe("days", () => {
  it("are told with what stands on them", () => {
    const page = november();
    const [day] = page.days.filter(({ on }) => on === "2026-11-22");
    if (!day) throw new Error("no such day");
    const shown = { ...day, total: 1, entries: [talk] };
    expect(dayLabel(shown, page.today).replace(",", "")).toBe("Sunday 22 November 2026, 1 entry; today");
    expect(clockWords({ ...shown, hours: 25 })).toBe("Clocks go back: 25 hours");
    expect(clockWords({ ...shown, hours: 23 })).toBe("Clocks go forward: 23 hours");
    expect(clockWords(shown)).toBeUndefined();
  });

  it("have a name as a page", () => {
    const page = november();
    expect(pageName(page)).toBe("November 2026");
    const week = { ...page, span: "week" as const, days: page.days.slice(28, 35) };
    expect(pageName(week)).toBe("Week 48, 23 Nov to 29 Nov 2026");
    expect(pageName({ ...week, span: "agenda" })).toBe("23 Nov to 29 Nov 2026");
  });
});
