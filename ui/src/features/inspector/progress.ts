import type { JobView, StageKind } from "../../generated/api";

/** The kinds a pursuit goes through while it is open. */
export const openKinds = [
  "saved",
  "preparing",
  "applied",
  "screening",
  "interview",
  "offer",
  "accepted",
] as const satisfies StageKind[];

/** How far a pursuit came, and whether it goes on. */
export interface Progress {
  /** Place among the open kinds of the furthest one reached; -1 when it was closed from the start. */
  reached: number;
  isClosed: boolean;
}

/** A pursuit that went back a stage stands where it is; one that is closed keeps what it reached. */
export function progressOf({ stage, furthest }: Pick<JobView, "stage" | "furthest">): Progress {
  const at = placeOf(stage.kind);
  return at < 0 ? { reached: placeOf(furthest), isClosed: true } : { reached: at, isClosed: false };
}

function placeOf(kind: StageKind): number {
  return (openKinds as readonly StageKind[]).indexOf(kind);
}

/** Whether a job is only read: in the trash, and in an earlier search. */
export function isKept({ in_trash, archive }: Pick<JobView, "in_trash" | "archive">): boolean {
  return in_trash || archive !== null;
}
