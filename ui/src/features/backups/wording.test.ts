import { beforeEach, expect, test } from "vitest";
import type { BackupLine, BackupState } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { failureText, holdsText, placeText, sizeText } from "./wording";

beforeEach(() => speak("en"));

const contents = { jobs: 1, applications: 0, documents: 2, missing_files: 0, schema: 5 };
const line: BackupLine = {
  name: "loype-20261122T090000Z-change.sqlite3",
  place: "beside",
  path: "/x",
  at: "2026-11-22T09:00:00Z",
  reason: "change",
  kilobytes: 1200,
  contents,
};

const state: BackupState = {
  condition: "fine",
  error: null,
  last: line,
  folder: "/x",
  profile_place: null,
  second: null,
  cap_megabytes: 2048,
  used_kilobytes: 1200,
};

test("sizes are short", async () => {
  expect([0, 640, 1200, 4300, 12_000, 2_097_152].map(sizeText)).toEqual([
    "0 kB",
    "640 kB",
    "1.2 MB",
    "4.2 MB",
    "12 MB",
    "2 GB",
  ]);
  await speak("nb");
  expect(sizeText(1200)).toBe("1,2 MB");
});

test("what is in a backup is told, and when it can't be brought back", () => {
  expect(holdsText(line)).toBe("1 job, 0 sent, 2 documents");
  expect(holdsText({ ...line, contents: null })).toMatch(/^Damaged/);
  const lacking = { ...line, contents: { ...contents, missing_files: 1 } };
  expect(holdsText(lacking)).toMatch(/one document’s file was gone$/);
});

test("a failure is told with its reason, the profile's own damage first", () => {
  expect(failureText(state)).toBeUndefined();
  const full = { code: "backup_full", params: { folder: "/y" } } as const;
  const second = { folder: "/y", path: "/y/l", place: null, error: full };
  expect(failureText({ ...state, condition: "failing", second })).toMatch(/second folder.*no room/);
  expect(failureText({ ...state, condition: "failing", error: full })).toMatch(/^Backups are failing/);
  const damaged = { code: "store_damaged", params: { details: "x" } } as const;
  expect(failureText({ ...state, condition: "damaged", error: damaged })).toMatch(/file is damaged/);
});

test("places are explained for what lies in them", () => {
  expect(placeText("profile", { kind: "synced", service: "Dropbox" })).toMatch(/Dropbox syncs/);
  expect(placeText("second", { kind: "network", system: "nfs4" })).toMatch(/another machine \(nfs4\)/);
});
