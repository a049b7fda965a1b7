import { beforeEach, describe, expect, it, vi } from "vitest";
import { useBackend } from "../../backend/backend";
import { speak } from "../../text/t.svelte";
import { desk } from "./desk.svelte";
import { passphraseFault, size } from "./wording";

describe("a passphrase", () => {
  it("is long enough and typed the same twice", () => {
    expect(passphraseFault("kort", "kort")).toBe("short");
    expect(passphraseFault("👩👩👩👩", "👩👩👩👩")).toBe("short");
    expect(passphraseFault("mørk høst", "mørk host")).toBe("differs");
    expect(passphraseFault("mørk høst", "mørk høst")).toBeUndefined();
  });
});

describe("a size", () => {
  it("is told in units people say", async () => {
    await speak("en");
    expect(size(812)).toContain("812");
    expect(size(123_456)).toMatch(/^123.kB$/);
    expect(size(98_765_432)).toMatch(/^98.MB$/);
  });
});

describe("taking out", () => {
  const taken = { path: "/a/loype.zip", folder: "/a", bytes: 10, missing: 0, locked: false };
  let asked: string[];
  let answer: (name: string) => Promise<unknown>;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
    useBackend({
      call: (name) => {
        asked.push(name);
        return answer(name);
      },
      onChanged: () => () => undefined,
    });
  });

  it("tells how far it is, and what came of it", async () => {
    let finish: (value: unknown) => void = () => undefined;
    answer = (name) =>
      name === "takeout.save"
        ? new Promise((resolve) => (finish = resolve))
        : Promise.resolve({ running: true, done: 3, total: 9 });
    const done = desk.takeOut("");
    expect(desk.isBusy).toBe(true);
    expect(await desk.takeOut("")).toBe(false);
    await vi.advanceTimersByTimeAsync(250);
    expect(desk.progress).toEqual({ running: true, done: 3, total: 9 });
    finish(taken);
    expect(await done).toBe(true);
    expect([desk.taken, desk.isBusy, desk.progress]).toEqual([taken, false, undefined]);
    asked = [];
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual([]);
  });

  it("says why it was refused", async () => {
    answer = () => Promise.reject(Object.assign(new Error(), { code: "store_full", params: {} }));
    expect(await desk.takeOut("")).toBe(false);
    expect([desk.error?.code, desk.taken, desk.isBusy]).toEqual(["store_full", undefined, false]);
  });
});
