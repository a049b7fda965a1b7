import type { Answered, Grade, QuestionView, Said } from "../../generated/api";

/** The judgements, the worst first; the number that gives one is its place. */
export const grades = ["again", "hard", "good", "easy"] as const satisfies readonly Grade[];

/** Where a sitting stands: questions still to come, the one in hand first, and those that were judged. */
export interface Turns {
  ahead: readonly QuestionView[];
  /** What was judged, as it was shown, the newest last. */
  judged: readonly { view: QuestionView; grade: Grade }[];
  /** How many questions the sitting began with. */
  total: number;
}

/** The turns of a sitting that begins. */
export function turnsOf(questions: readonly QuestionView[]): Turns {
  return { ahead: questions, judged: [], total: questions.length };
}

/** The number of the question in hand, from 1; one that comes again keeps the last. */
export function numberNow({ judged, total }: Turns): number {
  return Math.min(total, judged.length + 1);
}

/** After a judgement: what is to come again today goes to the end, as it stands now. */
export function judged(turns: Turns, grade: Grade, answered: Answered, today: string): Turns {
  const [view, ...rest] = turns.ahead;
  if (!view) return turns;
  const { due_on, reviews, prospects } = answered;
  const again: QuestionView = {
    ...view,
    prospects,
    practice: { due_on, last_on: today, reviews, weak: true },
  };
  return {
    ...turns,
    ahead: grade === "again" ? [...rest, again] : rest,
    judged: [...turns.judged, { view, grade }],
  };
}

/** After the last judgement was taken back: its question is in hand again. */
export function takenBack(turns: Turns): Turns {
  const last = turns.judged.at(-1);
  if (!last) return turns;
  const ahead = last.grade === "again" ? turns.ahead.slice(0, -1) : turns.ahead;
  return { ...turns, ahead: [last.view, ...ahead], judged: turns.judged.slice(0, -1) };
}

/** Whether a step is the judgement of this question, which it names by its first words. */
export function isJudgementOf(step: Said | null, { words, other }: QuestionView): boolean {
  const named = step?.params["text"]?.replace(/ …$/, "");
  const isNamed = (text: string | undefined) => named !== undefined && text?.startsWith(named);
  return step?.label === "answer-question" && Boolean(isNamed(words.text) || isNamed(other?.text));
}

/** Minutes and seconds as a clock shows them: `1:05`. */
export function minutesAndSeconds(seconds: number): { minutes: number; seconds: string } {
  const whole = Math.max(0, Math.floor(seconds));
  return { minutes: Math.floor(whole / 60), seconds: String(whole % 60).padStart(2, "0") };
}
