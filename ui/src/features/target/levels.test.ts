import { expect, it } from "vitest";
import type { FloorHeld, FloorLevelView } from "../../generated/api";
import { levelRows } from "./levels";

const view = (id: string, held: FloorHeld): FloorLevelView => ({
  level: { id, bachelor_ore: 50_000_000, master_ore: 60_000_000, held, entered_on: null },
  own_id: null,
  source: {
    name: { en: "UDI", nb: "UDI" },
    url: null,
    as_of: "2025-09-01",
    verified: "own",
    stale: false,
    undated: false,
    own: null,
    replaceable: null,
  },
});
const rows = (...levels: FloorLevelView[]) =>
  levelRows(levels).map((row) => (row.kind === "gap" ? "gap" : row.view.level.id));

it("shows the newest first and what is not known between two as a gap", () => {
  expect(
    rows(
      view("2016", { kind: "from", from: "2016-07-05", to: null }),
      view("2018", { kind: "known_in", year: 2018 }),
      view("2023", { kind: "known_on", on: "2023-10-10" }),
      view("2025a", { kind: "from", from: "2025-04-11", to: "2025-08-31" }),
      view("2025b", { kind: "from", from: "2025-09-01", to: null }),
    ),
  ).toEqual(["2025b", "2025a", "gap", "2023", "gap", "2018", "gap", "2016"]);
});

it("sees a gap of days, across the end of a year too", () => {
  const until = (to: string) => view("old", { kind: "from", from: "2024-09-01", to });
  const from = (on: string) => view("new", { kind: "from", from: on, to: null });
  expect(rows(until("2025-12-31"), from("2026-01-01"))).toEqual(["new", "old"]);
  expect(rows(until("2025-12-31"), from("2026-01-02"))).toEqual(["new", "gap", "old"]);
});

it("calls the last one the newest", () => {
  const levels = [view("a", { kind: "known_in", year: 2018 }), view("b", { kind: "known_in", year: 2019 })];
  expect(levelRows(levels).map((row) => row.kind === "level" && row.isNewest)).toEqual([true, false, false]);
  expect(levelRows([])).toEqual([]);
});
