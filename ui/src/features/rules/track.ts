import type { DueView, NewcomerStepView, NewcomerTrack } from "../../generated/api";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import { listed } from "../pay/wording";
import { inWords } from "../sources/words";

/** When a step has to be done, in words. */
export function dueText(due: DueView): string {
  switch (due.kind) {
    case "months_after_arrival":
      return t("rules-due-months_after_arrival", { months: due.months });
    case "days_after_arrival":
      return t("rules-due-days_after_arrival", { days: due.days });
    case "before_start":
    case "soon_after_arrival":
    case "before_first_pay":
      return t(`rules-due-${due.kind}`);
  }
}

/** By which day a step has to be done, and whether that day has passed; `undefined` for one that is done or undated. */
export function dayDue(
  { due_on, done_on, late: isLate }: NewcomerStepView,
  today: string | undefined,
): { text: string; isLate: boolean } | undefined {
  if (due_on === null || done_on !== null) return undefined;
  const named = day(due_on, today);
  const text = isLate ? t("rules-track-late", { day: named }) : t("rules-track-by", { day: named });
  return { text, isLate };
}

/** What has to be done before a step, by name; `undefined` where nothing is left to wait for. */
export function waitsText(step: NewcomerStepView, steps: readonly NewcomerStepView[]): string | undefined {
  if (step.done_on !== null) return undefined;
  const names = step.waits_for.flatMap((id) => {
    const before = steps.find((other) => other.id === id);
    return before ? [t("rules-track-named", { step: inWords(before.title) })] : [];
  });
  return names.length === 0 ? undefined : t("rules-track-waits", { steps: listed(names) });
}

/** How far the person has come. */
export function progress({ steps }: NewcomerTrack): { done: number; total: number; text: string } {
  const total = steps.length;
  const done = steps.filter(({ done_on }) => done_on !== null).length;
  const text =
    done === total && total > 0
      ? t("rules-track-all", { total })
      : t("rules-track-progress", { done, total });
  return { done, total, text };
}
