import { describe, expect, it } from "vitest";
import type { Answered, QuestionView } from "../../generated/api";
import { isJudgementOf, judged, minutesAndSeconds, numberNow, takenBack, turnsOf } from "./turns";

const question = (id: string): QuestionView => ({
  question: id,
  kind: "technical",
  topic: null,
  origin: "own",
  roles: [],
  levels: [],
  rounds: [],
  skills: [],
  words: { language: null, text: id, good: "", trap: "" },
  other: null,
  note: "",
  asked: [],
  practice: null,
  prospects: [0, 1, 2, 8],
  last_answer: "",
});
const answered: Answered = { due_on: "2026-11-24", days: 2, reviews: 1, prospects: [0, 1, 3, 9] };
const today = "2026-11-22";
const ids = (turns: ReturnType<typeof turnsOf>) => turns.ahead.map((view) => view.question);

describe("the turns of a sitting", () => {
  const begun = turnsOf(["a", "b", "c"].map(question));

  it("go from one question to the next", () => {
    const next = judged(begun, "good", answered, today);
    expect(ids(next)).toEqual(["b", "c"]);
    expect([numberNow(begun), numberNow(next)]).toEqual([1, 2]);
  });

  it("bring back at the end what is to come again, with what it was answered since", () => {
    const next = judged(begun, "again", answered, today);
    expect(ids(next)).toEqual(["b", "c", "a"]);
    expect(numberNow(next)).toBe(2);
    expect(next.ahead.at(-1)?.practice?.reviews).toBe(1);
    expect(next.ahead.at(-1)?.prospects).toEqual([0, 1, 3, 9]);
    const last = judged(judged(next, "good", answered, today), "easy", answered, today);
    expect([ids(last), numberNow(last)]).toEqual([["a"], 3]);
  });

  it.each(["again", "good"] as const)("can be taken back after “%s”", (grade) => {
    expect(takenBack(judged(begun, grade, answered, today))).toEqual(begun);
  });

  it("have nothing to take back or judge at their ends", () => {
    expect(takenBack(begun)).toBe(begun);
    const empty = turnsOf([]);
    expect(judged(empty, "good", answered, today)).toBe(empty);
  });
});

describe("a judgement that is to be taken back", () => {
  const said = (label: string, text: string) => ({ label, params: { text } });
  it.each([
    [said("answer-question", "Why us?"), true],
    [said("answer-question", "Why …"), true],
    [said("answer-question", "What is a queue?"), false],
    [said("answer-story", "Why us?"), false],
    [null, false],
  ])("is the newest step where %j is it: %s", (step, is) => {
    expect(isJudgementOf(step, question("Why us?"))).toBe(is);
  });
});

describe("time", () => {
  it.each([
    [0, "0:00"],
    [65.9, "1:05"],
    [3600, "60:00"],
    [-3, "0:00"],
  ])("of %d seconds is %s", (seconds, shown) => {
    const told = minutesAndSeconds(seconds);
    expect(`${told.minutes}:${told.seconds}`).toBe(shown);
  });
});
