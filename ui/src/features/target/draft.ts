import { faultyField } from "../../data/faults";
import type { ApiError, Level, SaveTarget, Settings, Suggestion, Target } from "../../generated/api";
import { grouped } from "../../text/format";

/** The three figures, from the least. */
export const steps = ["walk_away", "expected", "stretch"] as const;

/** A target while it is written: everything is text as typed. */
export interface TargetDraft {
  /** The target that is changed; `undefined` makes one. */
  id: string | undefined;
  role: string;
  level: Level | "";
  city: string;
  walk_away: string;
  expected: string;
  stretch: string;
  reason: string;
}

/** A place of the form that a refusal can belong to. */
type Field = Exclude<keyof TargetDraft, "id" | "level">;

export const levels = ["entry", "mid", "senior"] as const satisfies Level[];

/** A target about to be made. */
export function emptyDraft(): TargetDraft {
  const figures = { walk_away: "", expected: "", stretch: "" };
  return { id: undefined, role: "", level: "", city: "", ...figures, reason: "" };
}

/** A target about to be made, with the role and city the person said they look for where nothing was written yet. */
export function prefilled(
  draft: TargetDraft,
  { role, cities }: Pick<Settings, "role" | "cities">,
): TargetDraft {
  if (draft.id !== undefined) return draft;
  return { ...draft, role: draft.role || role, city: draft.city || (cities[0] ?? "") };
}

/** A target about to be changed. */
export function draftOf({ id, role, level, city, history }: Target): TargetDraft {
  const [now] = history;
  const draft = { ...emptyDraft(), id, role, level: level ?? ("" as const), city: city ?? "" };
  if (!now) return draft;
  const figures = {
    walk_away: kroner(now.walk_away_ore),
    expected: kroner(now.expected_ore),
    stretch: kroner(now.stretch_ore),
  };
  return { ...draft, ...figures, reason: now.reason };
}

/** The draft with what the market suggests; figures it knows nothing of stay as they are. */
export function withSuggestion(draft: TargetDraft, suggestion: Suggestion): TargetDraft {
  const { walk_away_ore, expected_ore, stretch_ore } = suggestion;
  return {
    ...draft,
    walk_away: walk_away_ore === null ? draft.walk_away : kroner(walk_away_ore),
    expected: expected_ore === null ? draft.expected : kroner(expected_ore),
    stretch: stretch_ore === null ? draft.stretch : kroner(stretch_ore),
  };
}

/** What the core is asked. */
export function saveInput({ id, level, ...texts }: TargetDraft): SaveTarget {
  return { ...texts, target_id: id ?? null, level: level === "" ? null : level };
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyOf(error: ApiError, draft: TargetDraft): Field | undefined {
  const { role, city, walk_away, expected, stretch, reason } = draft;
  return faultyField<Field>(error, {
    typed: { role, city, walk_away, expected, stretch, reason },
    amounts: steps,
    codes: { target_role_missing: "role", target_order: "expected" },
  });
}

function kroner(ore: number): string {
  return grouped(Math.trunc(ore / 100));
}
