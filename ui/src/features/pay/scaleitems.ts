import type { Distribution, PayScale, ScaleMark, ScaleMarkKind, SourceView } from "../../generated/api";
import type { ScaleItem } from "../../parts/chart/types";
import { t } from "../../text/t.svelte";
import { kroner } from "../offers/wording";
import { inWords } from "../sources/words";
import { short, shortRange } from "./wording";

/** One thing on the scale, with where it comes from and what the table says of it. */
export interface PayItem extends ScaleItem {
  source: SourceView | undefined;
  /** Of which year it is and how many answered. */
  about: string;
}

type Drawn = Pick<ScaleItem, "look" | "tone" | "stroke">;

const drawn: Record<ScaleMarkKind, Drawn> = {
  floor_bachelor: { look: "rule", tone: "rust", stroke: "dashed" },
  floor_master: { look: "rule", tone: "rust", stroke: "solid" },
  ad: { look: "bar", tone: "fjord" },
  walk_away: { look: "rule", tone: "moss", stroke: "dotted" },
  expected: { look: "rule", tone: "moss", stroke: "solid" },
  stretch: { look: "rule", tone: "moss", stroke: "dashed" },
  asked: { look: "diamond", tone: "fjord" },
  offer: { look: "dot", tone: "fjord" },
};

/** Everything on a scale of pay, the marks before the market. */
export function payItems({ marks, market }: PayScale): PayItem[] {
  return [...marks.map(markItem), ...market.map(distributionItem)];
}

/** What stands for a mark wherever it is drawn. */
export function lookOf(kind: ScaleMarkKind): Drawn {
  return drawn[kind];
}

/** A mark's name: an offer's own, else its kind's. */
export function markName({ kind, name }: ScaleMark): string {
  return name ?? t(`payscale-${kind}`);
}

function markItem(mark: ScaleMark, index: number): PayItem {
  const { kind, low_ore: low, high_ore: high, source } = mark;
  const label = markName(mark);
  return {
    id: `${kind}-${index}`,
    label,
    figure: shortRange(low, high),
    said: said(label, low, high),
    low,
    high,
    source: source ?? undefined,
    about: "",
    ...drawn[kind],
  };
}

function distributionItem(one: Distribution): PayItem {
  const { kind, p25_ore, median_ore, p75_ore, source } = one;
  const figures = [p25_ore, median_ore, p75_ore].filter((ore) => ore !== null);
  const [low = 0, high = low] = [figures[0], figures.at(-1)];
  const about = aboutOf(one);
  const label = [inWords(one.name), about, kind === "own" && t("own-mark")].filter(Boolean).join(" · ");
  return {
    id: one.id,
    label,
    figure: figures.map(short).join(" · "),
    said: t("payscale-said", { name: label, figures: figures.map(kroner).join(" · ") }),
    low,
    middle: median_ore ?? undefined,
    high,
    look: "spread",
    tone: "ink",
    stroke: kind === "survey" ? "dashed" : "solid",
    source,
    about,
  };
}

function aboutOf({ year, answers }: Distribution): string {
  const count = answers === null ? undefined : t("payscale-answers", { count: `${answers}` });
  return [year?.toString(), count].filter(Boolean).join(" · ");
}

function said(name: string, low: number, high: number): string {
  const figures = low === high ? kroner(low) : t("payscale-range", { low: kroner(low), high: kroner(high) });
  return t("payscale-said", { name, figures });
}
