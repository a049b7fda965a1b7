import type { CompareCell, CompareRow, LineKind } from "../../generated/api";

type Part = "pay" | "tax" | "living" | "time" | "left" | "stands";

/** Rows of the table that belong together. */
export interface RowGroup {
  part: Part;
  rows: CompareRow[];
}

const partOf: Record<LineKind, Part> = {
  base: "pay",
  pay: "pay",
  bonus: "pay",
  sign_on: "pay",
  equity: "pay",
  holiday_effect: "pay",
  cash: "pay",
  tax: "tax",
  net: "tax",
  pension: "tax",
  rent: "living",
  commute: "living",
  other_costs: "living",
  weeks_off: "time",
  hours_week: "time",
  commute_hours: "time",
  left_month: "left",
  net_hour: "left",
  horizon_net: "left",
  floor: "stands",
  target: "stands",
};

/** Lines that most offers do not have: left away where no offer has them. */
const seldom: readonly LineKind[] = [
  "bonus",
  "sign_on",
  "equity",
  "holiday_effect",
  "commute",
  "other_costs",
  "commute_hours",
  "target",
];

/** The rows in their parts, in the order they come in. */
export function grouped(rows: readonly CompareRow[]): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.part === partOf[row.kind]) last.rows.push(row);
    else groups.push({ part: partOf[row.kind], rows: [row] });
  }
  return groups;
}

/** Whether a row says nothing that another does not say: nothing in any offer, or the base pay over again. */
export function saysNothingNew(row: CompareRow, rows: readonly CompareRow[]): boolean {
  if (row.kind === "pay") {
    const base = rows.find(({ kind }) => kind === "base");
    return base !== undefined && row.cells.every((cell, at) => oreOf(cell) === oreOf(base.cells[at]));
  }
  return seldom.includes(row.kind) && row.cells.every(isNothing);
}

function oreOf(cell: CompareCell | undefined): number | undefined {
  return cell?.value?.kind === "ore" ? cell.value.ore : undefined;
}

function isNothing({ value, notes }: CompareCell): boolean {
  if (notes.some(({ weight }) => weight !== "info")) return false;
  if (value?.kind === "ore") return value.ore === 0;
  return value === null || (value.kind === "hours" && value.hours_c === 0);
}
