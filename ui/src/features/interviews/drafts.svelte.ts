import { SvelteMap } from "svelte/reactivity";
import type { InterviewDraft, PersonDraft, PersonView } from "../../generated/api";

/** Somebody who is to take part. */
export type Person = Pick<PersonView, "contact_id" | "name">;

/** An interview while it is written: everything but its kind and people is text as typed. */
export type InterviewTyped = Omit<InterviewDraft, "job_id" | "people"> & { people: readonly Person[] };

/** Interviews begun and not yet saved, by job: going to another tab or job and back loses nothing. */
export const interviewsInHand = new SvelteMap<string, InterviewTyped>();

/** Jobs whose offered move to the interview stage was put aside, while the program runs. */
export const movesPutAside = new SvelteMap<string, true>();

/** Begins an interview; one that was begun goes on. */
export function beginInterview(job: string): void {
  if (!interviewsInHand.has(job)) interviewsInHand.set(job, emptyInterview());
}

/** An interview about to be planned: most first ones are by video. */
export function emptyInterview(): InterviewTyped {
  const when = { round: "", day: "", time: "", minutes: "", zone: "" };
  return { ...when, form: "video", place: "", link: "", people: [], preparation: "" };
}

/** What the core is asked to write down. */
export function draftOf(job: string, typed: InterviewTyped): InterviewDraft {
  return { ...typed, job_id: job, people: typed.people.map(personDraft) };
}

/** Somebody as the core takes them. */
export function personDraft({ contact_id, name }: Person): PersonDraft {
  return contact_id === null ? { kind: "name", name } : { kind: "contact", contact_id };
}
