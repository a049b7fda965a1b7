import { openOverlay } from "../../actions/overlay.svelte";
import type { Level, QuestionKind, QuestionRound, QuestionsOnly, QuestionsQuery } from "../../generated/api";

/** What the bank is sifted by; an empty word is any. */
export const sieve = $state<{
  text: string;
  only: QuestionsOnly;
  kind: QuestionKind | "";
  role: string;
  round: QuestionRound | "";
  level: Level | "";
  skill: string;
}>({ text: "", only: "all", kind: "", role: "", round: "", level: "", skill: "" });

/** The same as the core is asked. */
export function sieveQuery(): Omit<QuestionsQuery, "text" | "offset" | "limit"> {
  const { only, kind, role, round, level, skill } = sieve;
  return {
    only,
    kind: kind || null,
    role: role || null,
    round: round || null,
    level: level || null,
    skill: skill || null,
  };
}

let open = $state<string>();

/** The question that is looked at. */
export function questionOpen(): string | undefined {
  return open;
}

/** Looks at one question. */
export function openQuestion(question: string): void {
  open = question;
  void openOverlay(() => import("./QuestionDialog.svelte"));
}
