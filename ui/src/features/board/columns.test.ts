import { describe, expect, it } from "vitest";
import type { Board, Card, Stage, StageKind } from "../../generated/api";
import {
  closedColumns,
  columnsOf,
  moveInput,
  offeredStages,
  RANGE,
  shownColumns,
  stageBeside,
  withMoves,
  type StageColumn,
} from "./columns";

const stage = (kind: StageKind, position: number, more: Partial<Stage> = {}): Stage => ({
  id: kind,
  kind,
  name: null,
  position,
  hidden: false,
  ...more,
});
const card = (job_id: string, stage_id = "saved"): Card => ({
  job_id,
  stage_id,
  title: job_id,
  employer: "Entur",
  city: null,
  next: { kind: "asap" },
  pay: null,
  warning: null,
  target: null,
});
const cards = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => card(`c${from + at}`));
const board = (...columns: [Stage, number, Card[]][]): Board => ({
  today: "2026-11-22",
  columns: columns.map(([stage, total, cards]) => ({ stage, total, cards })),
});
const said = (columns: readonly StageColumn[]) =>
  columns.map(
    ({ stage, total, cards }) => `${stage.id} ${total}: ${[...cards].map((one) => one?.id ?? "…").join(" ")}`,
  );
const small = columnsOf(
  board(
    [stage("saved", 0), 3, [card("a"), card("b"), card("c")]],
    [stage("applied", 1), 1, [card("d", "applied")]],
  ),
  new Map(),
);
const [a] = small[0]?.cards ?? [];
const underway = (to: string, index: number, job = "a") => ({
  card: { ...card(job), id: job },
  stage: to,
  index,
});

describe("ranges", () => {
  const long = board([stage("saved", 0), 200, cards(0, RANGE)]);

  it("lie where they belong, and what is between stays open", () => {
    const [column] = columnsOf(long, new Map([["saved", new Map([[2, cards(2 * RANGE, 3 * RANGE)]])]]));
    const at = [RANGE - 1, RANGE, 2 * RANGE, 3 * RANGE - 1];
    const expected = at.map((index) => (index === RANGE ? undefined : `c${index}`));
    expect(at.map((index) => column?.cards[index]?.id)).toEqual(expected);
  });

  it("do not reach past a column that has become shorter", () => {
    const shorter = board([stage("saved", 0), 2 * RANGE + 1, cards(0, RANGE)]);
    const [column] = columnsOf(shorter, new Map([["saved", new Map([[2, cards(2 * RANGE, 3 * RANGE)]])]]));
    expect(column?.cards.length).toBe(2 * RANGE + 1);
  });
});

describe("moves underway", () => {
  it("go to another column, and the counts go with them", () => {
    expect(said(withMoves(small, [underway("applied", 0)]))).toEqual(["saved 2: b c", "applied 2: a d"]);
    expect(withMoves(small, [underway("applied", 1)])[1]?.cards[1]).toEqual({ ...a, stage_id: "applied" });
  });

  it("go up and down in a column", () => {
    expect(said(withMoves(small, [underway("saved", 2)]))[0]).toBe("saved 3: b c a");
    expect(said(withMoves(small, [underway("saved", 0, "c")]))[0]).toBe("saved 3: c a b");
  });

  it("follow one another", () => {
    const twice = [underway("applied", 0), underway("saved", 0)];
    expect(said(withMoves(small, twice))).toEqual(["saved 3: a b c", "applied 1: d"]);
  });

  it("change nothing once the core has done them", () => {
    const done = withMoves(small, [underway("applied", 0)]);
    expect(said(withMoves(done, [underway("applied", 0)]))).toEqual(said(done));
  });

  it("of a card or to a stage that is gone change nothing", () => {
    expect(withMoves(small, [underway("applied", 0, "gone")])).toBe(small);
    expect(withMoves(small, [underway("gone", 0)])).toBe(small);
  });

  it("keep a place free past the cards that are loaded", () => {
    const far = withMoves(small, [underway("applied", 3)])[1];
    expect([far?.total, far?.cards.length, far?.cards[3]?.id]).toEqual([2, 4, "a"]);
  });
});

describe("which columns stand on the board", () => {
  const columns = columnsOf(
    board(
      [stage("saved", 0), 0, []],
      [stage("screening", 1, { hidden: true }), 0, []],
      [stage("offer", 2, { hidden: true }), 1, [card("x", "offer")]],
      [stage("rejected", 3), 2, []],
      [stage("withdrawn", 4, { hidden: true }), 0, []],
    ),
    new Map(),
  );
  const names = (shown: readonly StageColumn[]) => shown.map(({ stage }) => stage.id);

  it("leaves out empty hidden ones and folds the closed", () => {
    expect(names(shownColumns(columns, []))).toEqual(["saved", "offer"]);
    expect(names(closedColumns(columns))).toEqual(["rejected"]);
    expect(names(shownColumns(columns, closedColumns(columns)))).toEqual(["saved", "offer", "rejected"]);
  });
});

it("hidden stages are offered only to what stands in them", () => {
  const stages = [stage("saved", 0), stage("screening", 1, { hidden: true })];
  expect(offeredStages(stages, "saved").map(({ id }) => id)).toEqual(["saved"]);
  expect(offeredStages(stages, "screening")).toEqual(stages);
});

describe("the stage beside", () => {
  // In the person's own order, which is not the order they come in.
  const stages = [
    stage("applied", 2),
    stage("saved", 0),
    stage("preparing", 1, { hidden: true }),
    stage("rejected", 3),
  ];
  it.each([
    ["saved", 1, "applied"],
    ["applied", -1, "saved"],
    ["preparing", 1, "applied"],
    ["saved", -1, undefined],
    ["applied", 1, undefined],
    ["rejected", -1, "applied"],
  ] as const)("%s %d is %s", (from, by, to) => {
    const here = stages.find(({ id }) => id === from) as Stage;
    expect(stageBeside(stages, here, by)?.id).toBe(to);
  });
});

it.each([
  [0, undefined, { before: null, place: "top" }],
  [4, undefined, { before: null, place: "bottom" }],
  [2, "b", { before: "b", place: "top" }],
] as const)("a card at place %d before %s is asked for so", (index, before, asked) => {
  expect(moveInput("a", "applied", index, before)).toEqual({
    job_id: "a",
    stage_id: "applied",
    on: null,
    ...asked,
  });
});
