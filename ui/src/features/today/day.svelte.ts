import { read, readAhead, type Reading } from "../../data/read.svelte";
import type { ChangeTag, Today } from "../../generated/api";

const tags: readonly ChangeTag[] = [
  "job",
  "application",
  "event",
  "stage",
  "offer",
  "task",
  "interview",
  "conversation",
  "setting",
  "floor",
  "today",
  "archive",
  "practice",
  "question",
];

/** Countdowns and midnight are told by the core, so the day is read again every minute, in milliseconds. */
const MINUTE = 60_000;

/** Asks for the day before its page is drawn. */
export function readTodayAhead(): void {
  readAhead("today.read", {}, tags);
}

let followers = 0;
let clock: ReturnType<typeof setInterval> | undefined;

/** The day as the core tells it, kept up with the clock. Call it where a component starts. */
export function readToday(): Reading<Today> {
  const reading = read("today.read", () => ({}), tags);
  // Whoever follows first keeps it fresh for all: they share one answer.
  const refresh = () => document.visibilityState === "visible" && void reading.refresh();
  $effect(() => {
    if (followers++ === 0) clock = setInterval(refresh, MINUTE);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      document.removeEventListener("visibilitychange", refresh);
      if (--followers === 0) clearInterval(clock);
    };
  });
  return reading;
}
