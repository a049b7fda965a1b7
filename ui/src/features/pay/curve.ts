import type { Curve, CurvePoint, PayScale } from "../../generated/api";
import type { CurveMark, TableRow } from "../../parts/chart/types";
import { percent } from "../../text/notes";
import { t } from "../../text/t.svelte";
import { lookOf, markName } from "./scaleitems";
import { kroner } from "../offers/wording";
import { short } from "./wording";

const KRONE = 100;
const MILLION = 1_000_000 * KRONE;

/** How far a curve reaches and how far apart its points and the rows of its table are, in øre. */
interface Span {
  end: number;
  step: number;
  row: number;
}

const spans: readonly Span[] = [
  { end: 1.5 * MILLION, step: 10_000 * KRONE, row: 50_000 * KRONE },
  { end: 2 * MILLION, step: 10_000 * KRONE, row: 50_000 * KRONE },
  { end: 3 * MILLION, step: 10_000 * KRONE, row: 100_000 * KRONE },
  { end: 5 * MILLION, step: 20_000 * KRONE, row: 100_000 * KRONE },
  { end: 10 * MILLION, step: 50_000 * KRONE, row: 250_000 * KRONE },
];
const longest: Span = { end: 20 * MILLION, step: 50_000 * KRONE, row: 500_000 * KRONE };

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
  return [...typed, ...marks].filter(({ gross_ore }) => gross_ore <= longest.end);
}

/** The span of a curve that shows all of these pays with some room to spare. */
export function spanOf(pays: readonly NamedPay[]): Span {
  const most = Math.max(0, ...pays.map(({ gross_ore }) => gross_ore));
  return spans.find(({ end }) => most <= end * 0.9) ?? longest;
}

/** Named pays as marks on the curve; those whose net pay is not known yet are left out. */
export function curveMarks(pays: readonly NamedPay[], nets: ReadonlyMap<number, CurvePoint>): CurveMark[] {
  return pays.flatMap(({ gross_ore, ...pay }) => {
    const net = nets.get(gross_ore);
    return net ? [{ ...pay, x: gross_ore, y: net.net_ore, figure: short(gross_ore) }] : [];
  });
}

/** Figures for reading aloud and below the curve. */
export function curveSaid({ net_ore, marginal_bp }: CurvePoint, x: number, name?: string): string {
  const args = { gross: kroner(x), net: kroner(net_ore), marginal: percent(marginal_bp) };
  return name ? t("curve-said-mark", { name, ...args }) : t("curve-said", args);
}

/** The curve as a table: round pays, and those that have a name. */
export function curveRows(
  { points }: Curve,
  row: number,
  marks: readonly CurveMark[],
  nets: ReadonlyMap<number, CurvePoint>,
): TableRow[] {
  const named = marks.flatMap(({ id, x, label }) => {
    const point = nets.get(x);
    return point ? [{ id, at: x, label, point }] : [];
  });
  const round = points
    .filter(({ gross_ore }) => gross_ore > 0 && gross_ore % row === 0)
    .filter(({ gross_ore }) => named.every(({ at }) => at !== gross_ore))
    .map((point) => ({ id: `${point.gross_ore}`, at: point.gross_ore, label: "", point }));
  return [...round, ...named]
    .sort((a, b) => a.at - b.at)
    .map(({ id, at, label, point }) => ({
      id,
      head: kroner(at),
      cells: [label, kroner(point.net_ore), percent(point.marginal_bp)],
    }));
}
