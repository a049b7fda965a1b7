import { write } from "../../data/write";
import type { BeginPractice, Grade, Sitting, SittingSummary } from "../../generated/api";
import { announce } from "../../parts/toaster.svelte";
import { t } from "../../text/t.svelte";
import { isJudgementOf, judged, takenBack, turnsOf, type Turns } from "./turns";

/** A sitting under way, or summed up. */
interface Table {
  sitting: Sitting;
  turns: Turns;
  /** Whether what a good answer shows is to be seen. */
  isShown: boolean;
  /** What is typed, if one types. */
  answer: string;
  /** When the question in hand came, in milliseconds of the page. */
  since: number;
  /** When its answer was shown. */
  until: number | undefined;
  summary: SittingSummary | undefined;
}

let table = $state<Table>();
let isBusy = false;

/** The sitting that is on the table. */
export function sittingNow(): Table | undefined {
  return table;
}

/** Begins a sitting; what is not said of it is the usual. */
export async function beginSitting(
  wanted: Partial<BeginPractice> & Pick<BeginPractice, "from">,
): Promise<boolean> {
  const sitting = await write("practice.begin", {
    kind: "review",
    job_id: null,
    role: null,
    round: null,
    kinds: [],
    count: wanted.from === "due" ? 50 : 5,
    seconds_each: null,
    ...wanted,
  });
  if (!sitting) return false;
  table = {
    sitting,
    turns: turnsOf(sitting.questions),
    isShown: false,
    answer: "",
    since: performance.now(),
    until: undefined,
    summary: undefined,
  };
  return true;
}

/** Shows what a good answer shows; the clock stops there. */
export function showAnswer(): void {
  if (!table || table.isShown) return;
  table.isShown = true;
  table.until = performance.now();
}

/** Judges the answer in hand, which keeps it; the next question comes, or the sum. */
export async function judge(grade: Grade, today: string): Promise<void> {
  const view = table?.turns.ahead[0];
  if (!table || !view || !table.isShown || isBusy) return;
  isBusy = true;
  const answered = await write("practice.answer", {
    session_id: table.sitting.session_id,
    question: view.question,
    reviews: view.practice?.reviews ?? 0,
    grade,
    seconds: Math.round(((table.until ?? performance.now()) - table.since) / 1000),
    text: table.answer,
  });
  isBusy = false;
  if (!answered) return;
  turn(judged(table.turns, grade, answered, today));
  if (table.turns.ahead.length === 0) await stopSitting();
}

/** Takes the last judgement back, and its question in hand again; never what was done elsewhere since. */
export async function takeBack(): Promise<void> {
  const last = table?.turns.judged.at(-1);
  if (!table || !last || isBusy) return;
  isBusy = true;
  const steps = await write("undo.state", {});
  if (steps && !isJudgementOf(steps.undo, last.view)) announce(t("practice-back-not"));
  else if (steps && (await write("undo", {}))) turn(takenBack(table.turns));
  isBusy = false;
}

/** Ends the sitting and sums it up. One without answers only goes. */
export async function stopSitting(): Promise<void> {
  if (!table) return;
  if (table.turns.judged.length === 0) return leaveSitting();
  const summary = await write("practice.end", { session_id: table.sitting.session_id });
  if (summary) table.summary = summary;
  else leaveSitting();
}

/** Clears the table. */
export function leaveSitting(): void {
  table = undefined;
}

function turn(turns: Turns): void {
  if (!table) return;
  Object.assign(table, { turns, isShown: false, answer: "", since: performance.now(), until: undefined });
}
