import type { FloorHeld, FloorLevelView } from "../../generated/api";

/** A row of the table of levels: a level, or that what applied between two is not known. */
export type LevelRow =
  { kind: "level"; view: FloorLevelView; isNewest: boolean } | { kind: "gap"; after: string };

/** The rows, the newest first; `levels` come with the oldest first. */
export function levelRows(levels: readonly FloorLevelView[]): LevelRow[] {
  return levels
    .flatMap((view, at): LevelRow[] => {
      const row: LevelRow = { kind: "level", view, isNewest: at === levels.length - 1 };
      const next = levels[at + 1];
      if (!next || follows(view.level.held, next.level.held)) return [row];
      return [row, { kind: "gap", after: view.level.id }];
    })
    .reverse();
}

/** Whether one level is known to have held until the day before the next. */
function follows(held: FloorHeld, next: FloorHeld): boolean {
  if (held.kind !== "from" || next.kind !== "from" || held.to === null) return false;
  return dayNumber(next.from) - dayNumber(held.to) <= 1;
}

function dayNumber(on: string): number {
  return Date.parse(`${on}T00:00:00Z`) / 86_400_000;
}
