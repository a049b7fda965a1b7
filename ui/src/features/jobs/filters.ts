import type { DayBound, Stage, StageKind, TableFilter, TagUse } from "../../generated/api";
import { day, money } from "../../text/format";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";

export type FilterBy = TableFilter["by"];
type FilterOf<By extends FilterBy> = Extract<TableFilter, { by: By }>;
export type DeadlineFilter = FilterOf<"deadline">;
export type StageFilter = FilterOf<"stage">;

/** The filters in the order they are offered. */
export const filterKinds: readonly FilterBy[] = [
  "text",
  "stage",
  "deadline",
  "employer",
  "city",
  "tag",
  "pay",
  "target",
  "floor",
  "quiet",
  "source",
];

export const targetSteps = ["below_walk_away", "walk_away", "expected", "stretch"] as const;
export const verdicts = ["above", "below", "unknown"] as const;
export const deadlineSorts = ["dated", "asap", "rolling", "unknown"] as const;

/** A filter of a kind that names nothing yet. */
export function emptyFilter(by: FilterBy): TableFilter {
  switch (by) {
    case "stage":
      return { by, stages: [], kinds: [] };
    case "employer":
    case "city":
      return { by, names: [] };
    case "deadline":
      return { by, sorts: [], from: null, to: null };
    case "pay":
      return { by, from_ore: null, to_ore: null };
    case "target":
      return { by, steps: [] };
    case "floor":
      return { by, verdicts: [] };
    case "source":
      return { by, sites: [] };
    case "tag":
      return { by, tags: [] };
    case "quiet":
      return { by, days: 14 };
    case "text":
      return { by, text: "" };
  }
}

/** Whether a filter says anything; one that does not lets everything through. */
export function meansSomething(filter: TableFilter): boolean {
  switch (filter.by) {
    case "stage":
      return filter.stages.length + filter.kinds.length > 0;
    case "deadline":
      return filter.sorts.length > 0 || filter.from !== null || filter.to !== null;
    case "pay":
      return filter.from_ore !== null || filter.to_ore !== null;
    case "text":
      return filter.text.trim() !== "";
    case "quiet":
      return true;
    default:
      return namesOf(filter).length > 0;
  }
}

/** What a chip must know to call things by their names. */
export interface Names {
  stages: readonly Stage[];
  tags: readonly TagUse[];
  today: string | undefined;
}

/** A filter in words, as its chip says it. */
export function chipText(filter: TableFilter, names: Names): string {
  const values = meansSomething(filter) ? valuesText(filter, names) : t("jobs-filter-any");
  return t("jobs-filter-chip", { filter: t(`jobs-filter-${filter.by}`), values });
}

function valuesText(filter: TableFilter, names: Names): string {
  switch (filter.by) {
    case "stage":
      return short(stagesOf(filter, names.stages).map(stageName));
    case "deadline": {
      const sorts = filter.sorts.map((sort) => t(`jobs-filter-sort-${sort}`));
      return short([...sorts, ...rangeText(filter, names.today)]);
    }
    case "pay":
      return payText(filter);
    case "target":
      return short(filter.steps.map((step) => t(`offers-target-${step}`)));
    case "floor":
      return short(filter.verdicts.map((verdict) => t(`jobs-verdict-${verdict}`)));
    case "tag":
      return short(
        filter.tags.map(
          (id) => names.tags.find(({ tag_id }) => tag_id === id)?.name ?? t("jobs-filter-gone"),
        ),
      );
    case "quiet":
      return t("jobs-filter-quiet-chip", { days: filter.days });
    case "text":
      return filter.text.trim();
    default:
      return short(namesOf(filter));
  }
}

function payText({ from_ore, to_ore }: FilterOf<"pay">): string {
  if (from_ore === null) return t("jobs-filter-pay-at-most", { most: money(to_ore ?? 0) });
  if (to_ore === null) return t("jobs-filter-pay-at-least", { least: money(from_ore) });
  return t("jobs-filter-pay-between", { least: money(from_ore), most: money(to_ore) });
}

/** The first two, and how many more there are. */
function short(values: readonly string[]): string {
  if (values.length <= 2) return values.join(", ");
  return t("jobs-filter-more", { value: values.slice(0, 1).join(", "), count: values.length - 1 });
}

function namesOf(filter: TableFilter): readonly string[] {
  switch (filter.by) {
    case "employer":
    case "city":
      return filter.names;
    case "source":
      return filter.sites;
    case "tag":
      return filter.tags;
    case "target":
      return filter.steps;
    case "floor":
      return filter.verdicts;
    default:
      return [];
  }
}

/** Stretches of days with a name; they move on with time. */
export const ranges = {
  any: [null, null],
  passed: [null, -1],
  today: [0, 0],
  week: [0, 7],
  fortnight: [0, 14],
  month: [0, 30],
} as const;
export type RangeName = keyof typeof ranges | "own";
export const rangeNames: readonly RangeName[] = [
  "any",
  "passed",
  "today",
  "week",
  "fortnight",
  "month",
  "own",
];

/** The named stretch that a filter holds; `own` where it is none of them. */
export function rangeOf({ from, to }: DeadlineFilter): RangeName {
  const ends = [from, to].map((bound) => (bound?.kind === "in_days" ? bound.days : bound && "on"));
  const found = Object.entries(ranges).find(([, wanted]) => wanted.every((end, at) => end === ends[at]));
  return (found?.[0] as RangeName | undefined) ?? "own";
}

/** The filter with another named stretch. */
export function withRange(filter: DeadlineFilter, name: keyof typeof ranges): DeadlineFilter {
  const [from, to] = ranges[name];
  const bound = (days: number | null): DayBound | null => (days === null ? null : { kind: "in_days", days });
  return { ...filter, from: bound(from), to: bound(to) };
}

function rangeText(filter: DeadlineFilter, today: string | undefined): string[] {
  const name = rangeOf(filter);
  if (name === "any") return [];
  if (name !== "own") return [t(`jobs-filter-range-${name}`)];
  const told = (bound: DayBound | null) => (bound?.kind === "on" ? day(bound.on, today) : undefined);
  const [from, to] = [told(filter.from), told(filter.to)];
  if (from && to) return [`${from}–${to}`];
  if (from) return [t("jobs-filter-from-day", { day: from })];
  return to ? [t("jobs-filter-to-day", { day: to })] : [t("jobs-filter-range-own")];
}

const open: readonly StageKind[] = [
  "saved",
  "preparing",
  "applied",
  "screening",
  "interview",
  "offer",
  "accepted",
];
const closed: readonly StageKind[] = ["rejected", "withdrawn", "no_reply", "expired"];

/** The kinds of all stages that are open, or of all that are closed. */
export function kindsThatAre(what: "open" | "closed"): StageKind[] {
  return [...(what === "open" ? open : closed)];
}

/** The stages a filter lets through, by themselves or by their kind. */
export function stagesOf({ stages, kinds }: StageFilter, all: readonly Stage[]): Stage[] {
  return all.filter(({ id, kind }) => stages.includes(id) || kinds.includes(kind));
}

/** The filter with one stage more or less; what it said of kinds is then said stage by stage. */
export function withStage(filter: StageFilter, stage: Stage, all: readonly Stage[]): StageFilter {
  const ids = stagesOf(filter, all).map(({ id }) => id);
  return { by: "stage", stages: toggled(ids, stage.id), kinds: [] };
}

/** The list with one item more, or without it where it was there. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
