import { beforeEach, expect, test } from "vitest";
import type { SalvageReport } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { lossLines, recoveredLines, salvagedLines } from "./outcome";
import { isRecoverable } from "./recoverable";

beforeEach(() => speak("en"));

const report: SalvageReport = {
  kept: 900,
  lost: 0,
  certainty: "exact",
  made: 0,
  jobs: 41,
  missing_files: 0,
  tables: [],
  aside: "/p/damaged-1",
  path: null,
};

test("a salvage tells what was saved, what is lost and where the original lies", () => {
  expect(salvagedLines(report)).toEqual([
    "900 rows were saved, among them 41 jobs.",
    "Nothing that Løype could tell is lost.",
    "The original lies untouched in /p/damaged-1.",
  ]);
  expect(salvagedLines({ ...report, lost: 3 })[1]).toBe("3 rows are lost.");
  expect(salvagedLines({ ...report, lost: 3, certainty: "at_least" })[1]).toMatch(/3 rows are lost, or more/);
  expect(salvagedLines({ ...report, missing_files: 2 })[2]).toMatch(/^2 documents’ files could not be found/);
  const tables = [
    { table: "job", kept: 40, lost: 1 },
    { table: "event", kept: 9, lost: null },
  ];
  expect(lossLines({ ...report, tables })).toEqual(["job: 1 lost, 40 kept", "event: some lost, 9 kept"]);
});

test("a restore tells where the original lies and which files are missing", () => {
  expect(recoveredLines("restored", { aside: "/p/d", missing_files: 2 })).toHaveLength(3);
  expect(recoveredLines("anew", { aside: null, missing_files: 0 })).toEqual([
    "An empty profile stands ready.",
  ]);
});

test("only a file that is damaged or none of ours can be recovered", () => {
  const of = (code: "store_damaged" | "store_newer" | "store_busy") => isRecoverable({ code, params: {} });
  expect([of("store_damaged"), of("store_newer"), of("store_busy")]).toEqual([true, false, false]);
});
