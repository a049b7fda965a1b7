import type { AlreadyJob, MergeLook, MergeTake, SearchHit, Stage } from "../../generated/api";
import { day } from "../../text/format";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";
import { standing } from "../already/wording";

/** A job that can be chosen to be merged with. */
export interface Choice {
  job: string;
  title: string;
  told: string;
}

/** Jobs that look like the same one, the likeliest first. */
export function candidates(jobs: readonly AlreadyJob[], today: string | undefined): Choice[] {
  return jobs.map((job) => ({
    job: job.job_id,
    title: job.title,
    told: [job.employer, t(`merge-${job.likeness}`), standing(job, today)].join(" · "),
  }));
}

/** Jobs found by their words; only those of the running search can be merged, and none with itself. */
export function ofHits(hits: readonly SearchHit[], but: string, stages: readonly Stage[]): Choice[] {
  const usable = hits.filter(({ job_id, archive }) => job_id !== but && archive === null);
  return usable.map(({ job_id, title, employer, city, stage_id, stage_kind }) => {
    const stage = stages.find(({ id }) => id === stage_id) ?? { kind: stage_kind, name: null };
    return { job: job_id, title, told: [employer, city, stageName(stage)].filter(Boolean).join(" · ") };
  });
}

/** What a merge would do, one sentence each. */
export function happenings(look: MergeLook, today: string | undefined): string[] {
  const { takes, fields, letter, applied_on, saved_on } = look;
  return [
    t("merge-stands", { stage: stageName(look.stage) }),
    ...(applied_on === null ? [] : [t("merge-sent", { day: day(applied_on, today) })]),
    ...(saved_on === look.keep.saved_on ? [] : [t("merge-saved", { day: day(saved_on, today) })]),
    takes.length === 0 ? t("merge-takes-nothing") : t("merge-takes", { things: takes.map(thing).join(", ") }),
    ...(fields.length === 0
      ? []
      : [
          t("merge-fields", {
            fields: fields.map((field) => t(`field-${field}`).toLocaleLowerCase()).join(", "),
          }),
        ]),
    ...(letter === "nothing" ? [] : [t(`merge-letter-${letter}`)]),
    t("merge-trash"),
  ];
}

function thing({ what, count }: MergeTake): string {
  return t(`merge-thing-${what}`, { count });
}
