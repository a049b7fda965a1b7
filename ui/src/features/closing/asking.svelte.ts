import { openOverlay } from "../../actions/overlay.svelte";
import type { Stage } from "../../generated/api";

/** What is asked, or offered, after a job came to its end. */
export interface Asked {
  about: "closed" | "accepted";
  job: string;
  title: string;
}

let asked = $state.raw<Asked>();
let wantsFocus = $state(0);

/** What is asked now. */
export function nowAsked(): Asked | undefined {
  return asked;
}

/** Grows each time the person asks to answer. */
export function answering(): number {
  return wantsFocus;
}

/** Takes the question away. */
export function stopAsking(): void {
  asked = undefined;
}

/** Brings the person to the question. */
export function answer(): void {
  wantsFocus += 1;
}

/** To be called when a job came to another stage: where it ended there, one is asked why, beside the work. */
export function cameTo(job: { job_id: string; title: string }, stage: Pick<Stage, "kind"> | undefined): void {
  const about = stage && endOf(stage.kind);
  asked = about && { about, job: job.job_id, title: job.title };
  if (asked) void openOverlay(() => import("./AskCard.svelte"));
}

/** What kind of end a stage is; `undefined` for those that go on. */
export function endOf(kind: Stage["kind"]): Asked["about"] | undefined {
  if (kind === "accepted") return "accepted";
  return kind === "rejected" || kind === "withdrawn" || kind === "no_reply" || kind === "expired"
    ? "closed"
    : undefined;
}
