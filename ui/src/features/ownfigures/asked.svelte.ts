import { openOverlay } from "../../actions/overlay.svelte";
import type { Level, OwnStatisticId } from "../../generated/api";

/** A newer basic amount than those that are known: no fact yet, but one can be put in. */
export const NEW_BASIC_AMOUNT = "basic_amount.new";

/** Which statistic is to be written: one that is there, or a new one of which something is known already. */
export interface AskedStatistic {
  id?: OwnStatisticId;
  role?: string;
  level?: Level | "";
  place?: string;
}

/** What the dialogs were opened for. */
export const asked = $state<{ facts: readonly string[]; statistic: AskedStatistic }>({
  facts: [],
  statistic: {},
});

/** Lets the person put in a figure of their own for a fact, or for one of several. */
export function askFigure(facts: readonly string[]): Promise<void> {
  asked.facts = facts;
  return openOverlay(() => import("./FigureDialog.svelte"));
}

/** Lets the person write a statistic. */
export function askStatistic(statistic: AskedStatistic): Promise<void> {
  asked.statistic = statistic;
  return openOverlay(() => import("./StatisticDialog.svelte"));
}
