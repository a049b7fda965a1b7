import type { InterviewView, WhenView } from "../../generated/api";

/** A time of an interview on Tuesday 24 November 2026, seen two days before. */
export function when(known: Partial<WhenView> = {}): WhenView {
  return {
    starts_at: "2026-11-24T12:00:00Z",
    zone: "Europe/Oslo",
    city: "Oslo",
    day: "2026-11-24",
    time: "13:00",
    ends: "14:00",
    minutes: 60,
    of_two: null,
    oslo: null,
    standing: "coming",
    days_until: 2,
    starts_in_minutes: 2880,
    ...known,
  };
}

/** An interview of which little is known. */
export function interview(known: Partial<InterviewView> = {}): InterviewView {
  return {
    interview_id: "i",
    job_id: "j",
    title: "Utvikler",
    employer: "Entur",
    round: 1,
    form: "video",
    state: "planned",
    when: when(),
    place: "",
    link: "",
    people: [],
    preparation: "",
    asked: "",
    went: "",
    next_step: "",
    texts: { round: "1", day: "24.11.2026", time: "13:00–14:00", minutes: "60 min" },
    overlaps: [],
    ...known,
  };
}
