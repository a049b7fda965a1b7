import type { Stage, TableColumn, TableRow } from "../../generated/api";
import { day, grouped, instantInOslo, pay as payText } from "../../text/format";
import { stageName } from "../../text/said";
import { t, told } from "../../text/t.svelte";
import { cardLines, payCompact } from "../board/wording";

/** What a cell says, and what that means. */
export interface CellText {
  text: string;
  tone: "plain" | "fjord" | "moss" | "amber" | "rust" | "quiet";
}

/** Every column, in the order they are offered. */
export const allColumns: readonly TableColumn[] = [
  "title",
  "employer",
  "city",
  "stage",
  "deadline",
  "next",
  "pay",
  "target",
  "floor",
  "applied_on",
  "quiet",
  "last_event",
  "follow_up",
  "tags",
  "source",
  "found_at",
  "form",
  "share",
  "workplace",
  "degree",
  "languages",
  "starts",
  "posted_on",
  "saved_on",
  "ad_state",
  "places",
  "orgnr",
];

/** The columns of a table nobody has arranged; the core begins with the same. */
export const usualColumns: readonly TableColumn[] = [
  "title",
  "employer",
  "city",
  "stage",
  "next",
  "pay",
  "target",
  "follow_up",
  "tags",
];

const widths: Partial<Record<TableColumn, number>> = {
  title: 256,
  employer: 176,
  places: 176,
  next: 208,
  target: 208,
  floor: 144,
  tags: 144,
  degree: 144,
  source: 144,
  found_at: 144,
};

/** The width a column begins with, in pixels at a text size of 100 percent. */
export function usualWidth(column: TableColumn): number {
  return widths[column] ?? 112;
}

/** Columns whose figures stand to the right. */
export const figureColumns: ReadonlySet<TableColumn> = new Set(["pay", "target", "floor", "quiet", "share"]);

const plain = (text: string | null | undefined): CellText => ({ text: text ?? "", tone: "plain" });

/** A cell as a person reads it; empty where nothing is known. */
export function cellText(
  column: TableColumn,
  row: TableRow,
  stages: readonly Stage[],
  today: string,
): CellText {
  const date = (on: string | null) => plain(on && day(on, today));
  switch (column) {
    case "title":
    case "employer":
    case "city":
    case "source":
    case "found_at":
      return plain(row[column]);
    case "stage": {
      const stage = stages.find(({ id }) => id === row.stage_id);
      return plain(stage && stageName(stage));
    }
    case "deadline":
      return plain(deadlineText(row, today));
    case "next":
      return nextText(row, today);
    case "pay":
      return plain(row.pay && (payCompact(row.pay) ?? payText(row.pay)));
    case "target":
      return targetText(row);
    case "floor":
      return floorText(row);
    case "applied_on":
    case "posted_on":
    case "saved_on":
      return date(row[column]);
    case "last_event":
      return date(row.last_event_on);
    case "follow_up":
      return followUpText(row, today);
    case "quiet":
      return quietText(row);
    case "tags":
      return plain(row.tags.map(({ name }) => name).join(", "));
    case "places":
      return plain(row.places.join(" · "));
    default:
      return plain(wordsOf(column, row, today));
  }
}

/** Closed sets and what is put together from several words. */
function wordsOf(column: TableColumn, row: TableRow, today: string): string | null {
  switch (column) {
    case "form":
      return row.form && t(`form-${row.form}`);
    case "workplace":
      return row.workplace && t(`workplace-${row.workplace}`);
    case "degree":
      return row.required_degree === "unknown" ? null : t(`degree-${row.required_degree}`);
    case "ad_state":
      return row.ad_state && t(`ad_state-${row.ad_state}`);
    case "share":
      return row.share && shareText(row.share.min_percent, row.share.max_percent);
    case "languages":
      return row.languages_required.map((tag) => told(`language-${tag}`) ?? tag).join(", ");
    case "starts":
      return row.starts && (row.starts.on ? day(row.starts.on, today) : row.starts.text);
    case "orgnr":
      return row.orgnr && row.orgnr.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1\u00a0$2\u00a0$3");
    default:
      return null;
  }
}

function deadlineText({ deadline }: TableRow, today: string): string {
  switch (deadline.kind) {
    case "date":
      return day(deadline.at, today);
    case "datetime":
      return instantInOslo(deadline.at);
    case "asap":
    case "rolling":
      return t(`deadline-${deadline.kind}`);
    case "unknown":
      return deadline.text ?? "";
  }
}

/** The date that matters next with the one warning; what is wrong gives the colour. */
function nextText({ next, warning }: TableRow, today: string): CellText {
  const lines = cardLines({ next, warning }, today);
  const tone = lines.map((line) => line.tone).findLast((one) => one !== "plain") ?? "plain";
  return { text: lines.map((line) => line.text).join(" · "), tone };
}

function targetText({ target }: TableRow): CellText {
  if (!target) return plain(null);
  const step = t(`offers-target-${target.step}`);
  const amount = signed(target.over_expected_ore);
  const tone = target.step === "stretch" ? "moss" : target.step === "below_walk_away" ? "amber" : "plain";
  return { text: t("jobs-target-by", { step, amount }), tone };
}

function floorText({ floor }: TableRow): CellText {
  if (!floor) return plain(null);
  if (floor.verdict === "unknown" || floor.margin_ore === null) {
    return { text: t("jobs-floor-unknown"), tone: "quiet" };
  }
  const amount = signed(floor.margin_ore);
  if (floor.verdict === "above") return plain(t("jobs-floor-above", { amount }));
  return { text: t("jobs-floor-below", { amount }), tone: floor.is_condition ? "rust" : "plain" };
}

function followUpText({ follow_up_on }: TableRow, today: string): CellText {
  if (!follow_up_on) return plain(null);
  const tone = follow_up_on < today ? "rust" : follow_up_on === today ? "fjord" : "plain";
  return { text: day(follow_up_on, today), tone };
}

function quietText({ quiet_days, warning }: TableRow): CellText {
  if (quiet_days === null) return plain(null);
  const text = t("count-days", { count: quiet_days });
  return { text, tone: warning?.kind === "quiet" ? "amber" : "plain" };
}

function shareText(min: number, max: number): string {
  return min === max ? t("share-exact", { percent: max }) : t("share-range", { min, max });
}

/** A difference in thousands with its sign: `+30k`, `−12k`; small ones are nothing. */
function signed(ore: number): string {
  const thousands = Math.round(ore / 100_000);
  return `${thousands > 0 ? "+" : ""}${grouped(thousands)}k`;
}
