import type { Chip } from "../../actions/box";
import type { Condition, UnderstoodWords } from "../../generated/api";
import { day } from "../../text/format";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";

/** More names than this are told by the one word that was typed. */
const NAMED = 2;

/** A condition as the box says it was understood. */
export function toChip({ words, condition, found, used }: UnderstoodWords, place: number): Chip {
  const chip = t(`search-chip-${condition.by}`, { value: valueOf(condition, words) });
  const id = `${place}`;
  if (found === 0) return { id, text: t("search-chip-unmet", { chip }), kind: "unmet" };
  const isCut = found !== null && used !== null && used < found;
  return { id, text: isCut ? t("search-chip-most", { chip, used, found }) : chip, kind: "met" };
}

function valueOf(condition: Condition, words: string): string {
  if (condition.by === "stage" && condition.kinds.length <= NAMED)
    return condition.kinds.map((kind) => stageName({ kind, name: null })).join(", ");
  if (condition.by === "deadline" && condition.sorts.length === 0)
    return days(condition.from, condition.to) ?? typed(words);
  return typed(words);
}

/** A stretch of days: one of them, from, until, or from–to. */
function days(from: string | null, to: string | null): string | undefined {
  if (from && to) return from === to ? day(from) : `${day(from)} – ${day(to)}`;
  if (from) return t("search-from-day", { day: day(from) });
  return to ? t("search-until-day", { day: day(to) }) : undefined;
}

/** What was typed after the key: `>700k`, `dnb`. */
function typed(words: string): string {
  return words
    .replace(/^\p{L}+/u, "")
    .replace(/^[:=]/, "")
    .replace(/^([<>])=/, (_, sign: string) => (sign === ">" ? "≥ " : "≤ "))
    .replace(/["“”«»]/g, "")
    .trim();
}
