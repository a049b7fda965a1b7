import { faultyField } from "../../data/faults";
import type { ApiError, Distribution, Stand, StandIn, StandQuery } from "../../generated/api";
import type { TableRow } from "../../parts/chart/types";
import { t } from "../../text/t.svelte";
import { kroner } from "../offers/wording";
import { payItems, type PayItem } from "../pay/scaleitems";
import { short } from "../pay/wording";
import { distributionAbout, distributionText } from "../target/wording";

/** A picture of pay ends on a round figure: fifty thousand kroner, in øre. */
const ROUND = 5_000_000;

/** A row of the table behind the picture. */
export interface StandRow extends TableRow {
  item: PayItem;
}

/** The amount, where there is one, and the market, as things on one scale. */
export function standItems({ year_ore, market }: Pick<Stand, "year_ore" | "market">): PayItem[] {
  const distributions = market.map(({ distribution }) => distribution);
  const items = payItems({ from_ore: 0, to_ore: 0, marks: [], market: distributions });
  return year_ore === null ? items : [amountItem(year_ore), ...items];
}

/** The round ends that everything lies between. */
export function ends(items: readonly Pick<PayItem, "low" | "high">[]): { from: number; to: number } {
  if (items.length === 0) return { from: 0, to: ROUND };
  const least = Math.min(...items.map(({ low }) => low));
  const most = Math.max(...items.map(({ high }) => high));
  return {
    from: Math.max((Math.ceil(least / ROUND) - 1) * ROUND, 0),
    to: (Math.floor(most / ROUND) + 1) * ROUND,
  };
}

/** The same figures as rows; with an amount each row ends with where it stands. */
export function standRows(stand: Pick<Stand, "year_ore" | "market">): StandRow[] {
  const { year_ore, market } = stand;
  const placeIn = new Map(market.map((one) => [one.distribution.id, one]));
  return standItems(stand).map((item) => {
    const one = placeIn.get(item.id);
    const figures = one ? quartiles(one.distribution) : ["", kroner(item.low), ""];
    const place = one && placeText(one, year_ore);
    return {
      id: item.id,
      head: item.label,
      cells: year_ore === null ? figures : [...figures, place ?? ""],
      item,
    };
  });
}

/** Where the amount stands in one distribution, in a sentence; `undefined` without an amount. */
export function placeText({ distribution, place }: StandIn, year_ore: number | null): string | undefined {
  if (year_ore === null) return undefined;
  const amount = kroner(year_ore);
  if (place === null) return t("stand-place-unknown", { amount });
  const { kind, p25_ore, p75_ore } = distribution;
  if (kind !== "band") return t(`stand-place-${place}`, { amount });
  const isBand = p25_ore !== null && p75_ore !== null;
  return isBand ? t(`stand-band-${place}`, { amount }) : t(`stand-figure-${place}`, { amount });
}

/** The figures of a distribution in a sentence; what is only stated is not called a median. */
export function figuresText(one: Distribution): string {
  const { kind, p25_ore, median_ore, p75_ore } = one;
  if (kind !== "band" || median_ore === null || p25_ore !== null) return distributionText(one);
  const middle = kroner(median_ore);
  return p75_ore === null ? middle : t("stand-stated-up-to", { middle, high: kroner(p75_ore) });
}

/** What a distribution is of: its kind, its year, how many answered. */
export function aboutText(one: Distribution): string {
  if (one.kind !== "band") return distributionAbout(one);
  return [t("stand-stated"), one.year?.toString()].filter(Boolean).join(" · ");
}

/** The person's own statistics, what was counted, and what somebody only states; each keeps its order. */
export function byKind(market: readonly StandIn[]): Record<"own" | "counted" | "stated", StandIn[]> {
  const kindOf = ({ distribution: { kind } }: StandIn) =>
    kind === "own" ? "own" : kind === "band" ? "stated" : "counted";
  const of = (kind: ReturnType<typeof kindOf>) => market.filter((one) => kindOf(one) === kind);
  return { own: of("own"), counted: of("counted"), stated: of("stated") };
}

/** The field that a refused question is about; `undefined` where it is about none of them. */
export function refusedField(error: ApiError, { amount, role, city }: StandQuery) {
  return faultyField<"amount" | "role" | "city">(error, {
    typed: { amount, role, city },
    amounts: ["amount"],
    codes: {},
  });
}

function amountItem(ore: number): PayItem {
  return {
    id: "amount",
    label: t("stand-own"),
    figure: short(ore),
    said: t("stand-own-said", { amount: kroner(ore) }),
    low: ore,
    high: ore,
    look: "rule",
    tone: "fjord",
    source: undefined,
    about: "",
  };
}

function quartiles({ p25_ore, median_ore, p75_ore }: Distribution): string[] {
  return [p25_ore, median_ore, p75_ore].map((ore) => (ore === null ? "" : kroner(ore)));
}
