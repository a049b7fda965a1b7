import type { Stage, StageLine } from "../../generated/api";

/** A stage that is to be taken away while something stands in it, and where that can go. */
export interface Deleting {
  line: StageLine;
  into: readonly Stage[];
}

let deleting = $state.raw<Deleting>();

/** What the open dialog is about. */
export function nowDeleting(): Deleting | undefined {
  return deleting;
}

/** Chooses the stage to take away; what stands in it can go to the others of its kind. */
export function chooseDeleted(line: StageLine, lines: readonly StageLine[]): void {
  deleting = { line, into: othersOfKind(line.stage, lines) };
}

/** The other stages of a stage's kind. */
function othersOfKind(stage: Stage, lines: readonly StageLine[]): Stage[] {
  return lines.map((line) => line.stage).filter(({ id, kind }) => kind === stage.kind && id !== stage.id);
}
