import type { StepLine, StepList } from "../../generated/api";

/** The steps of one day. */
export interface StepDay {
  on: string;
  steps: StepLine[];
}

/** The steps by the days they were done on, in the order they came. */
export function byDay(steps: readonly StepLine[]): StepDay[] {
  const days: StepDay[] = [];
  for (const step of steps) {
    const last = days.at(-1);
    if (last?.on === step.on) last.steps.push(step);
    else days.push({ on: step.on, steps: [step] });
  }
  return days;
}

/** How many steps going to one would undo or do again. */
export function stepsTo({ steps, now }: Pick<StepList, "steps" | "now">, target: StepLine): number {
  const at = steps.findIndex(({ step_id }) => step_id === target.step_id);
  const from = now === null ? steps.length : steps.findIndex(({ step_id }) => step_id === now);
  return Math.abs(from - at);
}
