import type { ApiError } from "../../generated/api";
import { sameValue, type FieldValue } from "../jobfields/fields";

/** How far a value that is edited in place has come. */
export type Editing =
  | { at: "rest" }
  | { at: "editing"; from: FieldValue; draft: FieldValue; refused?: { draft: FieldValue; error: ApiError } }
  | { at: "saving"; from: FieldValue; draft: FieldValue };

/** What the person or the core did. */
export type Happening =
  | { does: "open"; value: FieldValue }
  | { does: "type"; draft: FieldValue }
  /** Enter, or the focus goes elsewhere. */
  | { does: "leave" }
  /** Escape. */
  | { does: "revert" }
  | { does: "saved" }
  | { does: "refused"; error: ApiError };

export const rest: Editing = { at: "rest" };

/** What follows from what happened; what cannot happen there changes nothing. */
export function after(editing: Editing, happening: Happening): Editing {
  switch (happening.does) {
    case "open":
      return editing.at === "rest"
        ? { at: "editing", from: happening.value, draft: happening.value }
        : editing;
    case "type":
      return editing.at === "editing" ? { ...editing, draft: happening.draft } : editing;
    case "leave":
      return editing.at === "editing" ? left(editing) : editing;
    case "revert":
      return editing.at === "editing" ? rest : editing;
    case "saved":
      return editing.at === "saving" ? rest : editing;
    case "refused":
      return editing.at === "saving" ? refused(editing, happening.error) : editing;
  }
}

/** Nothing changed is nothing to save; what was refused once is not asked again until it is changed. */
function left(editing: Extract<Editing, { at: "editing" }>): Editing {
  const { from, draft } = editing;
  if (sameValue(from, draft)) return rest;
  if (editing.refused && sameValue(editing.refused.draft, draft)) return editing;
  return { at: "saving", from, draft };
}

function refused({ from, draft }: Extract<Editing, { at: "saving" }>, error: ApiError): Editing {
  return { at: "editing", from, draft, refused: { draft, error } };
}
