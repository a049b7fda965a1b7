import type { CellDoubt, RowLook } from "../../generated/api";
import { t, told } from "../../text/t.svelte";

/** What a field is called. */
export function fieldName(field: string): string {
  return told(`takein-field-${field}`) ?? field;
}

/** What a program is called. */
export function sourceName(source: string): string {
  return told(`takein-source-${source}`) ?? source;
}

/** What comes of a row, in words. */
export function outcomeText(row: RowLook): string {
  const outcome = t(`takein-outcome-${row.outcome}`);
  if (row.why !== null) return t("takein-why", { outcome, why: told(`takein-left-${row.why}`) ?? row.why });
  if (row.into === null) return outcome;
  const { line, title, employer } = row.into;
  if (line !== null) return t("takein-into-row", { outcome, row: `${line}` });
  return employer === "" ? `${outcome}: ${title}` : t("takein-into", { outcome, title, employer });
}

/** A cell that was not understood, with why. */
export function doubtText(doubt: CellDoubt): string {
  const why = told(`takein-doubt-${doubt.why}`) ?? doubt.why;
  return doubt.text === "" ? why : t("takein-cell", { header: doubt.header, text: doubt.text, why });
}

/** The stages that the file gives no day for. */
export function undatedText(row: RowLook): string | undefined {
  if (row.undated.length === 0) return undefined;
  return t("takein-undated", { stages: row.undated.map((kind) => t(`stage-${kind}`)).join(", ") });
}

/** What a column is called; one without a heading by its number. */
export function headerName(header: string, column: number): string {
  return header === "" ? t("takein-unnamed", { number: `${column + 1}` }) : header;
}
