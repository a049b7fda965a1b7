import { faultyField } from "../../data/faults";
import type { ApiError, Level, OwnStatisticView, SaveOwnStatistic } from "../../generated/api";
import { dayWritten } from "../history/wording";
import { inWords } from "../sources/words";
import type { AskedStatistic } from "./asked.svelte";

/** A statistic while it is written: everything is text as typed. */
export interface StatisticDraft {
  name: string;
  role: string;
  level: Level | "";
  place: string;
  year: string;
  p25: string;
  median: string;
  p75: string;
  answers: string;
  source: string;
  url: string;
  as_of: string;
}

/** A place of the form that a refusal can belong to. */
export type StatisticField = Exclude<keyof StatisticDraft, "level">;

/** A statistic about to be written, of the work that is looked at. */
export function newStatistic({ role = "", level = "", place = "" }: AskedStatistic): StatisticDraft {
  const figures = { year: "", p25: "", median: "", p75: "", answers: "" };
  return { name: "", role, level, place, ...figures, source: "", url: "", as_of: "" };
}

/** A statistic about to be changed. */
export function statisticOf(view: OwnStatisticView): StatisticDraft {
  const { name, place, p25, median, p75 } = view;
  return {
    name,
    role: inWords(view.role_name),
    level: view.level ?? "",
    place,
    year: view.year?.toString() ?? "",
    p25,
    median,
    p75,
    answers: view.answers?.toString() ?? "",
    source: view.source_name,
    url: view.url ?? "",
    as_of: dayWritten(view.as_of),
  };
}

/** What the core is asked. */
export function statisticInput(
  id: string | undefined,
  { level, ...texts }: StatisticDraft,
): SaveOwnStatistic {
  return { id: id ?? null, level: level === "" ? null : level, ...texts };
}

/** The field that a refusal is about; `undefined` where it is about none of them. */
export function faultyStatistic(error: ApiError, draft: StatisticDraft): StatisticField | undefined {
  const { name, role, place, year, p25, median, p75, answers, source, url, as_of } = draft;
  return faultyField<StatisticField>(error, {
    typed: { name, role, place, year, p25, median, p75, answers, source, url, as_of },
    amounts: ["p25", "median", "p75"],
    codes: {
      role_unknown: "role",
      place_unknown: "place",
      own_order: "median",
      link_unread: "url",
      date_unread: "as_of",
      date_missing: "as_of",
      date_ahead: "as_of",
    },
  });
}
