import { describe, expect, it } from "vitest";
import type { TodayLine } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { deadline, debrief, interview, offer, practice, quiet, task } from "./lines.fixture";
import { lineCountdown, lineDetail, lineTitle, lineWhen, missedText } from "./wording";

const today = "2026-11-22";
const plain = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
const followUp: TodayLine = { ...quiet, kind: "follow_up", days: 1 };
const setFollowUp = { ...task, job: deadline.job, task: "follow_up", text: "" } as TodayLine;

describe("a line of what is prepared, in words", () => {
  it.each([
    ["en", debrief, "yesterday", "Look back on the interview: Backendutvikler", "NAV · interviewed 21 Nov"],
    ["en", practice, "today", "Practise 6 questions", "some before Equinor, 26 Nov"],
  ] as const)("%s: %o", async (language, line, when, title, detail) => {
    await speak(language);
    const told = lineDetail(line, { today, usual_answer_days: null });
    expect([lineWhen(line, today), lineTitle(line), told]).toEqual([when, title, detail]);
  });
});

describe("a line in words", () => {
  it.each([
    ["en", deadline, "today 23:59", "Apply: Backendutvikler", "NAV · Oslo"],
    ["nb", deadline, "i dag 23:59", "Søk: Backendutvikler", "NAV · Oslo"],
    ["en", interview, "Wednesday 13:00", "Second interview: Backendutvikler", "NAV · video"],
    ["nb", interview, "onsdag 13:00", "Andregangsintervju: Backendutvikler", "NAV · video"],
    ["en", offer, "1 Dec", "Answer: Banken", "910_000~kr a year"],
    ["en", task, "2 days ago", "Send meldekort", ""],
    ["nb", setFollowUp, "i forgårs", "Følg opp: Backendutvikler", "NAV"],
    ["en", quiet, "23 days", "Backendutvikler", "NAV · your answers usually come within 12 days"],
    ["en", followUp, "1 day", "Follow up? Backendutvikler", "NAV · no answer for 1 day"],
    [
      "nb",
      { ...quiet, kind: "no_reply" },
      "23 dager",
      "Backendutvikler",
      "NAV · få svarer etter så lang tid; avslutte som «ikke svar»?",
    ],
  ] as const)("%s: %o", async (language, line, when, title, detail) => {
    await speak(language);
    const page = { today, usual_answer_days: 12 };
    const told = line as TodayLine;
    expect([lineWhen(told, today), lineTitle(told), plain(lineDetail(told, page))]).toEqual([
      when,
      title,
      detail,
    ]);
  });

  it("says how long nothing was heard while it is not known what is usual", async () => {
    await speak("en");
    expect(lineDetail(quiet, { today, usual_answer_days: null })).toBe("NAV · no answer for 23 days");
  });

  it.each([
    [135, "in 2 h 15 min"],
    [60, "in 1 h 0 min"],
    [59, "in 59 min"],
    [1, "in 1 min"],
    [0, undefined],
    [-5, undefined],
    [null, undefined],
  ])("counts %s minutes down as %s", async (minutes_left, text) => {
    await speak("en");
    expect(lineCountdown({ ...interview, minutes_left })).toBe(text);
  });

  it("says that an interview goes on, and that a task has no day", async () => {
    await speak("en");
    expect(lineWhen({ ...interview, minutes_left: -5 }, today)).toBe("now");
    expect(lineWhen({ ...task, on: null, days_left: null }, today)).toBe("any day");
  });

  it("tells of a missed reminder what and when", async () => {
    await speak("en");
    const missed = { key: "k", job_id: null, over: true, on: "2026-11-20", days_left: -2 };
    expect(
      missedText({ ...missed, kind: "interview", title: "Utvikler", employer: "NAV", time: "13:00" }, today),
    ).toBe("Interview: Utvikler, NAV · 2 days ago 13:00");
    expect(missedText({ ...missed, kind: "task", title: "Ring", employer: "", time: "" }, today)).toBe(
      "Task: Ring · 2 days ago",
    );
  });
});
