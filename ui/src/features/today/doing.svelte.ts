import { openOverlay } from "../../actions/overlay.svelte";
import { goTo, openJob } from "../../actions/route.svelte";
import { write } from "../../data/write";
import type { TodayLine } from "../../generated/api";
import { openDebrief } from "../debrief/desk.svelte";
import { openDraft } from "../drafts/desk.svelte";
import { beginSitting } from "../practice/sitting.svelte";
import { openPractice } from "../practice/where.svelte";
import type { Act } from "./acts";

let asked = $state.raw<TodayLine>();

/** The line that a dialog is about. */
export function askedLine(): TodayLine | undefined {
  return asked;
}

/** Does what a line offers. "Later" needs a day: a menu asks for it. */
export async function perform(act: Exclude<Act, "later">, line: TodayLine): Promise<void> {
  const { thing, job } = line;
  switch (act) {
    case "open":
      if (job) openJob(job.job_id);
      return;
    case "follow_up":
      if (job) openDraft(job.job_id, job.title);
      return;
    case "compare":
      goTo("offers");
      return;
    case "practise":
      openPractice("due");
      await beginSitting({ from: "due" });
      return;
    case "debrief":
      if (line.kind === "debrief") openDebrief(line.interview_id);
      return;
    case "join":
      if (line.kind === "interview") await write("link.open", { url: line.link });
      return;
    case "edit":
      asked = line;
      await openOverlay(() => import("./TaskDialog.svelte"));
      return;
    case "done":
      await write("today.done", { thing });
      return;
    case "no_reply":
      await write("today.no_reply", { thing });
      return;
    case "dismiss":
      await write("today.put_off", { thing, until: null });
  }
}

/** Puts a line off until a day as one writes it. */
export async function putOff(line: TodayLine, until: string): Promise<void> {
  await write("today.put_off", { thing: line.thing, until });
}

/** Asks for the day until which a line is put off. */
export async function askForDay(line: TodayLine): Promise<void> {
  asked = line;
  await openOverlay(() => import("./LaterDialog.svelte"));
}
