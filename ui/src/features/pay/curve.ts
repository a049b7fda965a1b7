import type { Curve, CurvePoint, PayScale } from "../../generated/api";
import type { CurveMark } from "../../parts/chart/types";
import { percent } from "../../text/notes";
import { t } from "../../text/t.svelte";
import { lookOf, markName } from "./scaleitems";
import { kroner } from "../offers/wording";
import { short } from "./wording";

/** Points a curve is asked for with: every hundredth of its length, which is a round amount. */
export const POINTS = 101;

/** Where a curve may end, in øre: round amounts whose hundredth is round too. */
const ENDS = [1, 1.5, 2, 3, 5, 10, 20].map((million) => million * 100_000_000);

/** A pay with a name that is to be found on the curve. */
export interface NamedPay extends Pick<CurveMark, "id" | "label" | "look" | "tone" | "stroke"> {
  gross_ore: number;
}

/** What has a name: the amount typed, and what the person holds pay against. */
export function namedPays(own: number | undefined, scale: PayScale | undefined): NamedPay[] {
  const typed: NamedPay[] =
    own === undefined || own <= 0
      ? []
      : [{ id: "own", label: t("curve-own"), look: "dot", tone: "fjord", gross_ore: own }];
  const marks = (scale?.marks ?? [])
    .filter(({ kind }) => kind !== "ad")
    .map((mark, index): NamedPay => {
      const { look, tone, stroke } = lookOf(mark.kind);
      return {
        id: `${mark.kind}-${index}`,
        label: markName(mark),
        look: look === "rule" || look === "diamond" ? look : "dot",
        tone,
        ...(stroke ? { stroke } : {}),
        gross_ore: mark.low_ore,
      };
    });
  return [...typed, ...marks].filter(({ gross_ore }) => gross_ore <= (ENDS.at(-1) ?? 0));
}

/** Where a curve ends that shows all of these pays with some room to spare. */
export function endOf(pays: readonly NamedPay[]): number {
  const most = Math.max(0, ...pays.map(({ gross_ore }) => gross_ore));
  return ENDS.find((end, index) => index > 0 && most <= end * 0.9) ?? ENDS.at(-1) ?? 0;
}

/** Named pays as marks on the curve; those whose net pay is not known yet are left out. */
export function curveMarks(pays: readonly NamedPay[], nets: ReadonlyMap<number, number>): CurveMark[] {
  return pays.flatMap(({ gross_ore, ...pay }) => {
    const net = nets.get(gross_ore);
    return net === undefined ? [] : [{ ...pay, x: gross_ore, y: net, figure: short(gross_ore) }];
  });
}

/** Figures for reading aloud and below the curve. */
export function curveSaid(point: CurvePoint | undefined, mark: CurveMark | undefined): string {
  if (mark) {
    return t("curve-said-mark", { name: mark.label, gross: kroner(mark.x), net: kroner(mark.y) });
  }
  if (!point) return "";
  const { gross_ore, net_ore, marginal_bp } = point;
  return t("curve-said", { gross: kroner(gross_ore), net: kroner(net_ore), marginal: percent(marginal_bp) });
}

/** The curve as a table: every 50 000 kroner, and what has a name. */
export function curveRows({ points }: Curve, marks: readonly CurveMark[]) {
  const every = points
    .filter(({ gross_ore }) => gross_ore > 0 && gross_ore % 5_000_000 === 0)
    .map(({ gross_ore, net_ore, marginal_bp }) => ({
      id: `${gross_ore}`,
      at: gross_ore,
      head: kroner(gross_ore),
      cells: ["", kroner(net_ore), percent(marginal_bp)],
    }));
  const named = marks.map(({ id, x, y, label }) => ({
    id,
    at: x,
    head: kroner(x),
    cells: [label, kroner(y), ""],
  }));
  return [...every, ...named].sort((a, b) => a.at - b.at);
}
