import type { Bar, BarPart, StageKind } from "../../generated/api";
import { day } from "../../text/format";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";

/** Where a stretch of days is drawn, in percent of the width. */
export interface Drawn {
  left: number;
  width: number;
}

/** Stages that end a pursuit without an acceptance; they are drawn as a point. */
const ends: ReadonlySet<StageKind> = new Set(["rejected", "withdrawn", "no_reply", "expired"]);

/** Where a part of a bar is drawn on an axis of so many days. */
export function drawnPart({ from, to }: Pick<BarPart, "from" | "to">, days: number): Drawn {
  return { left: (from / days) * 100, width: ((to - from) / days) * 100 };
}

/** The way of an application in words, for those who do not see its bar. */
export function wayWords(bar: Bar, today: string): string {
  return bar.parts.map((part, at) => partWords(bar, part, at === bar.parts.length - 1, today)).join("; ");
}

function partWords(bar: Bar, { kind, on, until }: BarPart, isLast: boolean, today: string): string {
  const stage = isLast ? stageName({ kind: bar.stage, name: bar.stage_name }) : t(`stage-${kind}`);
  const from = day(on, today);
  if (ends.has(kind)) return t("timeline-part-end", { stage, from });
  if (isLast) return t("timeline-part-now", { stage, from });
  return t("timeline-part", { stage, from, to: day(until, today) });
}
