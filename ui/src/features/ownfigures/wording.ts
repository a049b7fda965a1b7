import type { OwnFacts, OwnStatisticView, WagesView } from "../../generated/api";
import { grouped } from "../../text/format";
import { t } from "../../text/t.svelte";
import { inWords } from "../sources/words";

/** Whether the person added nothing at all. */
export function isEmpty({ figures, statistics, floors, employers, wages }: OwnFacts): boolean {
  return wages === null && [figures, statistics, floors, employers].every((list) => list.length === 0);
}

/** What a statistic is of: role, level, place, year, how many answered. */
export function statisticAbout({ role_name, level, place, year, answers }: OwnStatisticView): string {
  return [
    inWords(role_name),
    level && t(`level-${level}`),
    place || t("own-norway"),
    year?.toString(),
    answers !== null && t("target-market-answers", { count: grouped(answers) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What was fetched from Statistics Norway, and how much of it is used. */
export function wagesText({ year, occupations, in_force }: WagesView): string {
  const fetched = t("wages-fetched", { year: `${year}`, occupations });
  return `${fetched} ${t("wages-in-force", { count: in_force })}`;
}
