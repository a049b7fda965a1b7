import type { ReminderView, Today, TodayLine } from "../../generated/api";
import { day, money, relativeDays, weekdayName } from "../../text/format";
import { t } from "../../text/t.svelte";

/** A line of the day with its title in words: `Apply: Backend developer`. */
export function lineTitle(line: TodayLine): string {
  const title = line.job?.title ?? "";
  switch (line.kind) {
    case "deadline":
      return t("today-line-deadline", { title });
    case "interview":
      return t("today-line-interview", { round: line.round, title });
    case "offer":
      return t("today-line-offer", { name: line.job?.title ?? line.name });
    case "task":
      return taskTitle(line, title);
    case "thank_you":
      return t("today-line-thank-you-suggested", { title });
    case "debrief":
      return t("today-line-debrief", { title });
    case "practice":
      return t("today-line-practice", { count: line.questions });
    case "follow_up":
      return t("today-line-follow-up-suggested", { title });
    case "quiet":
    case "no_reply":
      return title;
  }
}

/** What stands below a line's title: who, where, and what matters about it. */
export function lineDetail(line: TodayLine, page: Pick<Today, "today" | "usual_answer_days">): string {
  const { job } = line;
  return [job?.employer, ...about(line, page)].filter(Boolean).join(" · ");
}

function about(
  line: TodayLine,
  { today, usual_answer_days: usual }: Pick<Today, "today" | "usual_answer_days">,
): (string | null | undefined)[] {
  switch (line.kind) {
    case "deadline":
      return [line.job?.city];
    case "interview":
      return [t(`today-form-${line.form}`), line.place];
    case "offer":
      return [
        line.job && line.job.employer !== line.name ? line.name : "",
        t("today-detail-pay", { amount: money(line.base_ore, line.currency) }),
      ];
    case "task":
      return [line.task === "task" ? line.job?.title : line.text];
    case "practice":
      return [
        line.employer &&
          line.interview_on &&
          t("today-detail-practice", { employer: line.employer, day: day(line.interview_on, today) }),
      ];
    case "debrief":
    case "thank_you":
      return [line.on && t("today-detail-interviewed", { day: day(line.on, today) })];
    case "follow_up":
      return [t("today-detail-silent", { days: line.days })];
    case "quiet":
      return [
        usual === null
          ? t("today-detail-silent", { days: line.days })
          : t("today-detail-usual", { days: usual }),
      ];
    case "no_reply":
      return [t("today-detail-no-reply")];
  }
}

/** When a line is: `today 23:59`, `Wednesday 13:00`, `1 Dec`, `23 days`. */
export function lineWhen(line: TodayLine, today: string): string {
  if (line.kind === "quiet" || line.kind === "no_reply" || line.kind === "follow_up") {
    return t("today-when-silent", { days: line.days });
  }
  if (line.kind === "interview" && line.minutes_left !== null && line.minutes_left <= 0) {
    return t("today-when-under-way");
  }
  if (line.on === null || line.days_left === null) return t("today-when-any");
  const on = nearDay(line.on, line.days_left, today);
  return line.time === null ? on : t("today-when-time", { day: on, time: line.time });
}

/** How long it is until a line begins or ends; nothing where it is a day or more, or past. */
export function lineCountdown({ minutes_left: minutes }: TodayLine): string | undefined {
  if (minutes === null || minutes <= 0) return undefined;
  if (minutes < 60) return t("today-in-minutes", { minutes });
  return t("today-in-hours", { hours: Math.trunc(minutes / 60), minutes: minutes % 60 });
}

/** What a reminder that was missed was about, and when that was. */
export function missedText(reminder: ReminderView, today: string): string {
  const title = [reminder.title, reminder.employer].filter(Boolean).join(", ");
  const words = t("today-missed-line", {
    kind: t(`today-kind-${reminder.kind}`),
    title: title || t("today-kind-task"),
  });
  const on = nearDay(reminder.on, reminder.days_left, today);
  const when = reminder.time === "" ? on : t("today-when-time", { day: on, time: reminder.time });
  return `${words} · ${when}`;
}

/** A day in the words one thinks of it in: yesterday and today, then the weekday, then the date. */
function nearDay(on: string, daysLeft: number, today: string): string {
  if (daysLeft <= 1) return daysLeft < -13 ? day(on, today) : relativeDays(daysLeft);
  return daysLeft < 7 ? weekdayName(on) : day(on, today);
}

function taskTitle(line: Extract<TodayLine, { kind: "task" }>, title: string): string {
  switch (line.task) {
    case "task":
      return line.text;
    case "follow_up":
      return title ? t("today-line-follow-up", { title }) : line.text;
    case "thank_you":
      return title ? t("today-line-thank-you", { title }) : line.text;
  }
}
