import type { LineAct, TodayLine } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** What can be done with a line from here; the core knows no difference between a task and its words. */
export type Act = LineAct | "edit";

const keys: Record<Act, string> = {
  open: "Enter",
  compare: "o",
  practise: "p",
  debrief: "b",
  join: "l",
  follow_up: "f",
  done: "d",
  no_reply: "n",
  edit: "e",
  later: "s",
  dismiss: "x",
};

/** Every act of a line, in order. */
export function actsOf(line: TodayLine): Act[] {
  const { acts } = line;
  if (line.kind !== "task") return acts;
  const later = acts.indexOf("later");
  return [...acts.slice(0, later), "edit", ...acts.slice(later)];
}

/** What Enter does: opens the job, else what the line is about. */
export function mainAct(line: TodayLine): Act {
  const acts = actsOf(line);
  return (
    (["debrief", "practise", "open", "compare", "edit"] as const).find((act) => acts.includes(act)) ?? "later"
  );
}

/** The two acts that are shown beside a line: those one comes for. */
export function shownActs(line: TodayLine): Act[] {
  const acts = actsOf(line);
  return shown[line.kind].filter((act) => acts.includes(act)).slice(0, 2);
}

const shown: Record<TodayLine["kind"], readonly Act[]> = {
  deadline: ["open", "done", "later"],
  interview: ["join", "open", "dismiss"],
  offer: ["compare", "later"],
  task: ["follow_up", "done", "later"],
  thank_you: ["done", "later"],
  debrief: ["debrief", "later"],
  practice: ["practise", "dismiss"],
  follow_up: ["follow_up", "done"],
  quiet: ["follow_up", "no_reply"],
  no_reply: ["no_reply", "follow_up"],
};

/** The act that a key asks for. */
export function actFor(key: string, line: TodayLine): Act | undefined {
  return actsOf(line).find((act) => keys[act] === key.toLowerCase() && act !== mainAct(line));
}

/** The key of an act as it is shown. */
export function keyOf(act: Act, line: TodayLine): string {
  return act === mainAct(line) ? keys.open : keys[act];
}

/** What an act is called. */
export function actName(act: Act, line: TodayLine): string {
  if (act === "done" && line.kind === "deadline") return t("today-act-sent");
  return t(`today-act-${act}`);
}
