import { expect, it } from "vitest";
import type { StepLine } from "../../generated/api";
import { byDay, stepsTo } from "./wording";

const step = (step_id: number, on: string, done = true): StepLine => ({
  step_id,
  said: { label: "add-note", params: {} },
  on,
  time: "10:00",
  done,
});

it("puts the steps of a day together and keeps their order", () => {
  const steps = [step(4, "2026-11-22"), step(3, "2026-11-22"), step(2, "2026-11-20")];
  expect(byDay(steps).map(({ on, steps: of }) => [on, of.map(({ step_id }) => step_id)])).toEqual([
    ["2026-11-22", [4, 3]],
    ["2026-11-20", [2]],
  ]);
  expect(byDay([])).toEqual([]);
});

it("counts the steps between now and another", () => {
  const steps = [
    step(9, "2026-11-22", false),
    step(7, "2026-11-22"),
    step(5, "2026-11-20"),
    step(2, "2026-11-20"),
  ];
  const [newest, now, before, first] = steps as [StepLine, StepLine, StepLine, StepLine];
  expect([newest, now, before, first].map((one) => stepsTo({ steps, now: 7 }, one))).toEqual([1, 0, 1, 2]);
  const undone = steps.map((one) => ({ ...one, done: false }));
  expect(undone.map((one) => stepsTo({ steps: undone, now: null }, one))).toEqual([4, 3, 2, 1]);
});
