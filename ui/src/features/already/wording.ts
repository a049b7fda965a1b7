import type { AlreadyJob, Closed, KnownJob } from "../../generated/api";
import { day } from "../../text/format";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";

/** What is said of a job that is there already: how it is like the one in hand, and when. */
export function likeness(job: AlreadyJob, today: string | undefined): string {
  const { likeness, applied_on, saved_on } = job;
  if (applied_on !== null) return t(`already-${likeness}-applied`, { day: day(applied_on, today) });
  return t(`already-${likeness}-saved`, { day: day(saved_on, today) });
}

/** What came of a job: its stage, how far it came before it was closed and why, and where it lies now. */
export function outcome(job: KnownJob): string {
  const { why, in_trash, archive } = job;
  return [
    stageWords(job),
    why && reasonWords(why),
    in_trash && t("already-trash"),
    archive && t("already-archive", { name: archive.name }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How a job of one's own stands: what came of it, and when it was sent or saved. */
export function standing(job: KnownJob, today: string | undefined): string {
  const stage = outcome(job);
  if (job.in_trash) return stage;
  if (job.applied_on) return t("inspector-others-applied", { stage, day: day(job.applied_on, today) });
  return t("inspector-others-saved", { stage, day: day(job.saved_on, today) });
}

/** Why a job was closed, in words: the kind of reason, and the person's own. */
export function reasonWords({ reason, note }: Closed): string {
  return note === null ? t(`closed-reason-${reason}`) : `${t(`closed-reason-${reason}`)}: ${note}`;
}

function stageWords({ stage, furthest }: KnownJob): string {
  const name = stageName(stage);
  const came = isClosed(stage.kind) && !isClosed(furthest) && furthest !== "saved";
  return came ? t("already-closed", { stage: name, furthest: t(`stage-${furthest}`) }) : name;
}

function isClosed(kind: KnownJob["furthest"]): boolean {
  return kind === "rejected" || kind === "withdrawn" || kind === "no_reply" || kind === "expired";
}
