import type { TimelineMark } from "../../generated/api";
import { pay } from "../../text/format";
import { t } from "../../text/t.svelte";
import { formName } from "../calendar/wording";

/** What a mark on a timeline says: one line, and what was written with it. */
export interface MarkWords {
  what: string;
  more?: string | undefined;
}

/** A mark in words. */
export function markWords(mark: TimelineMark): MarkWords {
  switch (mark.kind) {
    case "stage":
      return { what: mark.to_name ?? t(`stage-${mark.to}`) };
    case "note":
      return { what: t("timeline-note"), more: mark.text };
    case "captured":
      return {
        what: mark.site ? t("timeline-captured-from", { site: mark.site }) : t("timeline-captured"),
      };
    case "deadline":
      return { what: t("timeline-deadline") };
    case "interview":
      return { what: interviewWords(mark), more: mark.place || undefined };
    case "task":
      return {
        what: mark.text || t(`calendar-kind-${mark.task}`),
        more: mark.done ? t("timeline-done") : undefined,
      };
    case "conversation":
      return { what: conversationWords(mark), more: mark.text || undefined };
    case "sent":
      return { what: t("timeline-sent", { name: mark.name, number: `${mark.number}` }) };
    case "figure":
      return {
        what: t("timeline-figure", { said: t(`figure_kind-${mark.said}`), pay: pay(mark.pay) }),
        more: mark.who || undefined,
      };
    case "offer":
      return { what: t("timeline-offer", { name: mark.name }) };
    case "answer_by":
      return { what: t("timeline-answer", { name: mark.name }) };
    case "start":
      return { what: mark.name ? t("timeline-start-of", { name: mark.name }) : t("timeline-start") };
  }
}

function interviewWords({ round, form, state }: Extract<TimelineMark, { kind: "interview" }>): string {
  if (state === "cancelled") return t("timeline-interview-cancelled", { round: `${round}` });
  return t("timeline-interview", { round: `${round}`, form: formName(form) });
}

const ways = ["call", "mail", "message", "meeting"] as const;

function conversationWords({ way, name }: Extract<TimelineMark, { kind: "conversation" }>): string {
  const known = ways.find((one) => one === way);
  const named = known ? t(`timeline-conversation-${known}`) : way;
  return name ? t("timeline-conversation-with", { way: named, name }) : named;
}
