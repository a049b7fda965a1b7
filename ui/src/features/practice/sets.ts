import type { Level, QuestionKind, QuestionRound, QuestionsOnly } from "../../generated/api";

/** What questions are about, in the order it is offered. */
export const kinds = [
  "behavioural",
  "technical",
  "design",
  "culture",
  "pay",
  "to_ask",
] as const satisfies readonly QuestionKind[];

/** The rounds questions come in. */
export const rounds = ["first", "technical", "case", "final"] as const satisfies readonly QuestionRound[];

/** How senior questions are. */
export const levels = ["entry", "mid", "senior"] as const satisfies readonly Level[];

/** The sorts of questions one can look at alone. */
export const sorts = [
  "all",
  "own",
  "asked",
  "weak",
  "practised",
  "noted",
] as const satisfies readonly QuestionsOnly[];
