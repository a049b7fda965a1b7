import type { Event } from "../../generated/api";
import { t } from "../../text/t.svelte";
import { reasonWords } from "../already/wording";

type Told = Exclude<Event, { kind: "note" }>;

/** What happened in few words, and what it came from; notes speak for themselves. */
export function eventWords(event: Told): {
  what: string;
  from: string | undefined;
  why?: string | undefined;
} {
  if (event.kind === "interview") {
    const { round, form, state } = event;
    const what = t("contacts-entry-interview", { round, form: t(`interview_form-${form}`) });
    return { what, from: t(`interview_state-${state}`) };
  }
  if (event.kind === "conversation") return { what: t(`way-${event.way}`), from: event.name };
  if (event.kind === "captured") {
    const { site } = event;
    const what = site ? t("inspector-event-captured-from", { site }) : t("inspector-event-captured");
    return { what, from: undefined };
  }
  const what = event.to_name ?? t(`stage-${event.to}`);
  const isMove = event.from !== null && event.from !== event.to;
  return {
    what,
    why: event.closed && reasonWords(event.closed),
    from: isMove ? t("inspector-event-from", { stage: t(`stage-${event.from ?? event.to}`) }) : undefined,
  };
}

/** An ISO day as it is written in Norway and read back by the core: `12.03.2026`. */
export function dayWritten(on: string): string {
  return on.split("-").reverse().join(".");
}
