import type { FollowUpSuggestion, TaskView } from "../../generated/api";
import { day, weekday } from "../../text/format";
import { t } from "../../text/t.svelte";

/** Why a follow-up is suggested when it is: `a week after sending`. */
export function suggestionWords({ stage, days }: FollowUpSuggestion): string {
  switch (stage) {
    case "screening":
      return t("tasks-suggest-screening", { days });
    case "interview":
      return t("tasks-suggest-interview", { days });
    default:
      return t("tasks-suggest-applied", { days });
  }
}

/** What a task is called: its words, else what its kind says. */
export function taskName({ kind, text }: Pick<TaskView, "kind" | "text">): string {
  return text === "" ? t(`tasks-kind-${kind}`) : text;
}

/** When a task is due, in few words. */
export function taskDue({ due_on, due_time, days_left }: TaskView, today: string | undefined): string {
  if (due_on === null) return t("tasks-due-none");
  const isNear = days_left !== null && days_left >= 0 && days_left < 7;
  return [isNear ? weekday(due_on) : day(due_on, today), due_time].filter(Boolean).join(" ");
}
