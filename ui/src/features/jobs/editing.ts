import type { JobField, TableColumn } from "../../generated/api";

/** How the cell of a column is edited. */
export type CellEditing =
  | { kind: "field"; field: JobField | "applied_on" }
  | { kind: "stage" }
  | { kind: "tags" }
  | { kind: "follow_up" };

const fields: Partial<Record<TableColumn, JobField | "applied_on">> = {
  title: "title",
  employer: "employer",
  city: "places",
  places: "places",
  deadline: "deadline",
  next: "deadline",
  pay: "pay",
  applied_on: "applied_on",
  form: "form",
  share: "share",
  workplace: "workplace",
  degree: "required_degree",
  languages: "languages_required",
  starts: "starts",
  posted_on: "posted_on",
  orgnr: "orgnr",
};

/** How a cell is edited; `undefined` where it is worked out from others. */
export function editingOf(column: TableColumn): CellEditing | undefined {
  if (column === "stage" || column === "tags" || column === "follow_up") return { kind: column };
  const field = fields[column];
  return field && { kind: "field", field };
}
