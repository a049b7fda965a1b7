import type { ImportAnswers, PartAnswers, RowName, StageKind } from "../../generated/api";

/** Nothing answered yet. */
export const none: ImportAnswers = {
  source: null,
  separator: null,
  encoding: null,
  dates: null,
  rest: "note",
  alike: "merge",
  parts: [],
  left_out: [],
};

/** The answers with what is said of one part changed. */
function ofPart(
  answers: ImportAnswers,
  part: number,
  change: (said: PartAnswers) => PartAnswers,
): ImportAnswers {
  const nothing: PartAnswers = { part, included: null, columns: [], dates: [], statuses: [] };
  const said = answers.parts.find((one) => one.part === part) ?? nothing;
  const others = answers.parts.filter((one) => one.part !== part);
  return { ...answers, parts: [...others, change(said)] };
}

/** Says whether a part is brought in. */
export function withPart(answers: ImportAnswers, part: number, included: boolean): ImportAnswers {
  return ofPart(answers, part, (said) => ({ ...said, included }));
}

/** Says what a column is. Another kind of column has another order of dates. */
export function withColumn(
  answers: ImportAnswers,
  part: number,
  column: number,
  field: string,
): ImportAnswers {
  return ofPart(answers, part, (said) => ({
    ...said,
    columns: [...said.columns.filter((one) => one.column !== column), { column, field }],
  }));
}

/** Says in which order a column's dates stand. */
export function withDates(
  answers: ImportAnswers,
  part: number,
  column: number,
  order: string,
): ImportAnswers {
  return ofPart(answers, part, (said) => ({
    ...said,
    dates: [...said.dates.filter((one) => one.column !== column), { column, order }],
  }));
}

/** Says what a status word means. */
export function withStatus(
  answers: ImportAnswers,
  part: number,
  words: string,
  stage: StageKind,
): ImportAnswers {
  return ofPart(answers, part, (said) => ({
    ...said,
    statuses: [...said.statuses.filter((one) => one.words !== words), { words, stage }],
  }));
}

/** Leaves a row out, or takes it in again. */
export function withRow(answers: ImportAnswers, row: RowName, kept: boolean): ImportAnswers {
  const others = answers.left_out.filter((one) => one.part !== row.part || one.line !== row.line);
  return { ...answers, left_out: kept ? others : [...others, row] };
}
