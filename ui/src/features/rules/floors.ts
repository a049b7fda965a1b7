import type { FloorHeld, FloorLevelView, SourceView } from "../../generated/api";
import type { StepSeries, Stretch } from "../../parts/chart/steps";
import type { TableRow } from "../../parts/chart/types";
import { day, money } from "../../text/format";
import { t } from "../../text/t.svelte";
import { short } from "../pay/wording";
import { levelRows } from "../target/levels";
import { heldText } from "../target/wording";

/** A row of the table behind the picture. */
export interface FloorRow extends TableRow {
  /** Where its figures come from; absent where nothing is known. */
  source?: SourceView;
}

/** The lines of the picture, in the order of a stretch's values. */
export function floorSeries(): StepSeries[] {
  return [
    { id: "bachelor", label: t("degree-bachelor"), tone: "fjord", look: "dot" },
    { id: "master", label: t("degree-master"), tone: "ink", look: "diamond" },
  ];
}

/**
 * The levels and the gaps between them from left to right; `levels` come with the oldest first.
 *
 * The newest level runs on to `today`, an ISO day: as one that may have ended where it `isDoubtful`.
 */
export function floorStretches(
  levels: readonly FloorLevelView[],
  isDoubtful: boolean,
  today: string,
): Stretch[] {
  const rows = levelRows(levels).reverse();
  let last: FloorLevelView | undefined;
  return rows.map((row, index): Stretch => {
    const next = rows.slice(index + 1).find(({ kind }) => kind === "level");
    const after = next?.kind === "level" ? next.view : undefined;
    if (row.kind === "gap") return gapStretch(row.after, last, after);
    last = row.view;
    return levelStretch(row.view, after, row.isNewest && isDoubtful, yearAt(today));
  });
}

/** The rows of the table, the newest first. */
export function floorRows(levels: readonly FloorLevelView[], isDoubtful: boolean): FloorRow[] {
  return levelRows(levels).map((row): FloorRow => {
    if (row.kind === "gap") {
      const none = t("rules-floors-not-known");
      return { id: `gap ${row.after}`, head: none, cells: ["–", "–", t("target-floor-gap")] };
    }
    const { level, own_id, source } = row.view;
    const own = own_id === null || level.entered_on === null ? undefined : level.entered_on;
    const remarks = [
      own && t("target-floor-own", { day: day(own) }),
      row.isNewest && isDoubtful ? t("offers-source-stale") : undefined,
    ].filter(Boolean);
    const cells = [money(level.bachelor_ore), money(level.master_ore), remarks.join(" · ")];
    return { id: level.id, head: heldText(level.held, row.isNewest), cells, source };
  });
}

/** The span of the picture: whole years around what it shows. */
export function floorSpan(stretches: readonly Stretch[]): [from: number, to: number] {
  return [Math.floor(stretches[0]?.from ?? 0), Math.max(...stretches.map(({ to }) => to), 0)];
}

/** A year at its first day; what lies between says nothing. */
export function yearTick(at: number): string {
  return Number.isInteger(at) ? `${at}` : "";
}

/** The address of UDI's own page on the newest level that has one. */
export function udiPage(levels: readonly FloorLevelView[]): string {
  const isUdi = (url: string) => URL.canParse(url) && /(^|\.)udi\.no$/.test(new URL(url).hostname);
  const pages = levels.flatMap(({ source: { url } }) => (url && isUdi(url) ? [url] : []));
  return pages.at(-1) ?? "https://www.udi.no/en/";
}

/** A day's place along the years, for drawing only: 2 July 2025 is about 2025.5. */
export function yearAt(on: string): number {
  const year = Number(on.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(`${on}T00:00:00Z`) - start) / (end - start);
}

function levelStretch(
  { level, own_id }: FloorLevelView,
  next: FloorLevelView | undefined,
  isDoubtful: boolean,
  now: number,
): Stretch {
  const values = [level.bachelor_ore, level.master_ore];
  const remarks = [
    own_id === null ? undefined : t("rules-floors-own"),
    isDoubtful ? t("rules-floors-doubt") : undefined,
  ];
  const said = t("rules-floors-said", {
    bachelor: money(level.bachelor_ore),
    master: money(level.master_ore),
    held: [heldText(level.held, next === undefined), ...remarks].filter(Boolean).join(", "),
  });
  const flags = [
    own_id === null ? undefined : t("rules-floors-flag-own"),
    isDoubtful ? t("rules-floors-flag-doubt") : undefined,
  ].filter((flag) => flag !== undefined);
  return {
    id: level.id,
    ...reach(level.held, next && startOf(next.level.held), isDoubtful, now),
    values,
    figures: values.map(short),
    said,
    ...(flags.length > 0 ? { flag: flags.join(" · ") } : {}),
    ...(isDoubtful ? { tone: "amber" as const } : {}),
  };
}

/** Where a level is drawn, and how much of that is known. */
function reach(
  held: FloorHeld,
  next: number | undefined,
  isDoubtful: boolean,
  now: number,
): Pick<Stretch, "from" | "to" | "known"> {
  const from = startOf(held);
  if (held.kind !== "from") return { from, to: endOf(held), known: "within" };
  if (held.to !== null) return { from, to: Math.min(endOf(held), next ?? Infinity), known: "whole" };
  if (next !== undefined) return { from, to: Math.max(from, next), known: "begun" };
  return { from, to: Math.max(from, now), known: isDoubtful ? "begun" : "whole" };
}

function gapStretch(
  id: string,
  before: FloorLevelView | undefined,
  after: FloorLevelView | undefined,
): Stretch {
  const [from, to] = [before ? endOf(before.level.held) : 0, after ? startOf(after.level.held) : 0];
  const said = t("rules-floors-gap", {
    from: before ? edge(before.level.held, "end") : "",
    to: after ? edge(after.level.held, "start") : "",
  });
  return { id: `gap ${id}`, from, to: Math.max(from, to), known: "unknown", values: [], figures: [], said };
}

function startOf(held: FloorHeld): number {
  if (held.kind === "known_in") return held.year;
  return yearAt(held.kind === "from" ? held.from : held.on);
}

/** Where what is known of a level ends; where it began for one whose end is not known. */
function endOf(held: FloorHeld): number {
  if (held.kind === "known_in") return held.year + 1;
  if (held.kind === "known_on") return yearAt(held.on);
  // The last day counts until its end.
  return held.to === null ? yearAt(held.from) : yearAt(held.to) + 1 / 366;
}

function edge(held: FloorHeld, which: "start" | "end"): string {
  if (held.kind === "known_in") return `${held.year}`;
  if (held.kind === "known_on") return day(held.on);
  return day(which === "end" ? (held.to ?? held.from) : held.from);
}
