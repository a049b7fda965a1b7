import type { TodayLine } from "../../generated/api";

const job = {
  job_id: "j1",
  stage_id: "s1",
  stage_kind: "applied" as const,
  title: "Backendutvikler",
  employer: "NAV",
  city: "Oslo",
};
const still = { job, on: null, time: null, days_left: null, minutes_left: null };

/** A job to apply for today. */
export const deadline: TodayLine = {
  ...still,
  thing: "deadline:j1",
  kind: "deadline",
  urgency: "today",
  on: "2026-11-22",
  time: "23:59",
  days_left: 0,
  minutes_left: 135,
  acts: ["open", "done", "later", "dismiss"],
};

/** The second interview, on Wednesday. */
export const interview: TodayLine = {
  ...still,
  thing: "interview:i1",
  kind: "interview",
  urgency: "soon",
  on: "2026-11-25",
  time: "13:00",
  days_left: 3,
  interview_id: "i1",
  round: 2,
  form: "video",
  minutes: 60,
  place: "",
  link: "https://meet.example/x",
  acts: ["open", "join", "dismiss"],
};

/** An offer without a job. */
export const offer: TodayLine = {
  ...still,
  job: null,
  thing: "offer:o1",
  kind: "offer",
  urgency: "soon",
  on: "2026-12-01",
  days_left: 9,
  offer_id: "o1",
  name: "Banken",
  base_ore: 91_000_000,
  currency: "NOK",
  acts: ["compare", "later", "dismiss"],
};

/** A task of the search as a whole, two days late. */
export const task: TodayLine = {
  ...still,
  job: null,
  thing: "task:t1",
  kind: "task",
  urgency: "late",
  on: "2026-11-20",
  days_left: -2,
  task_id: "t1",
  task: "task",
  text: "Send meldekort",
  due_text: "20.11.2026",
  acts: ["done", "later", "dismiss"],
};

/** An application nothing was heard of for 23 days. */
export const quiet: TodayLine = {
  ...still,
  thing: "quiet:a1:2026-10-30",
  kind: "quiet",
  urgency: "quiet",
  on: "2026-10-30",
  days_left: -23,
  days: 23,
  acts: ["open", "follow_up", "no_reply", "later", "dismiss"],
};

/** An interview held yesterday that nobody has looked back on. */
export const debrief: TodayLine = {
  ...still,
  thing: "debrief:i1",
  kind: "debrief",
  urgency: "calm",
  on: "2026-11-21",
  days_left: -1,
  interview_id: "i1",
  round: 1,
  acts: ["debrief", "open", "later", "dismiss"],
};

/** Six questions to practise, some for an interview on Thursday. */
export const practice: TodayLine = {
  ...still,
  job: null,
  thing: "practice:2026-11-22",
  kind: "practice",
  urgency: "calm",
  on: "2026-11-22",
  days_left: 0,
  questions: 6,
  employer: "Equinor",
  interview_on: "2026-11-26",
  acts: ["practise", "dismiss"],
};
