import type { Grade, PracticeWeek } from "../../generated/api";
import type { StackItem, StackPart } from "../../parts/chart/types";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import { grades } from "./turns";

const looks: Record<Grade, Pick<StackPart, "tone" | "texture">> = {
  again: { tone: "rust", texture: "stripes" },
  hard: { tone: "amber", texture: "dots" },
  good: { tone: "fjord", texture: "solid" },
  easy: { tone: "moss", texture: "checks" },
};

/** A week as a bar: its answers by judgement. */
export function gradeItem(week: PracticeWeek): StackItem {
  const total = week.grades.reduce((sum, count) => sum + count, 0);
  const label = `${t("practice-progress-week")} ${week.week} · ${day(week.monday)}`;
  return {
    id: week.monday,
    label,
    figure: `${total}`,
    parts: grades
      .map((grade, place) => ({ grade, count: week.grades[place] ?? 0 }))
      .filter(({ count }) => count > 0)
      .map(({ grade, count }) => ({
        id: grade,
        label: t(`grade-${grade}`),
        figure: `${count}`,
        said: `${label}: ${t(`grade-${grade}`)} ${count}`,
        value: count,
        ...looks[grade],
      })),
  };
}
