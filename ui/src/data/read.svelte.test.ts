import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useBackend } from "../backend/backend";
import type { Changed } from "../generated/api";
import { read, readAhead, type Reading } from "./read.svelte";

interface Asked {
  name: string;
  input: unknown;
  answer(value: unknown): Promise<void>;
  refuse(error: unknown): Promise<void>;
}
let asked: Asked[] = [];
let listeners = new Set<(changed: Changed) => void>();
let stops: (() => void)[] = [];

beforeEach(() => {
  [asked, listeners, stops] = [[], new Set(), []];
  useBackend({
    call: (name, input) =>
      new Promise((resolve, reject) => {
        const settle = (how: (with_: unknown) => void) => async (value: unknown) => {
          how(value);
          await Promise.resolve();
          await new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));
        };
        asked.push({ name, input, answer: settle(resolve), refuse: settle(reject) });
      }),
    onChanged: (handler) => {
      listeners.add(handler);
      return () => listeners.delete(handler);
    },
  });
});
afterEach(() => stops.forEach((stop) => stop()));

function inComponent<T>(make: () => T): T {
  let made: T | undefined;
  stops.push($effect.root(() => void (made = make())));
  flushSync();
  return made as T;
}
const change = (...tags: Changed["tags"]) =>
  listeners.forEach((tell) => tell({ tags, said: null, by: "action" }));
const jobs = (limit: () => number) =>
  inComponent(() => read("trash.read", () => ({ offset: 0, limit: limit() }), ["job"])) as Reading<unknown>;

describe("a cached read", () => {
  it("asks once for equal reads and gives all of them the answer", async () => {
    const [one, other] = [jobs(() => 10), jobs(() => 10)];
    expect(asked).toHaveLength(1);
    expect([one.loading, one.value]).toEqual([true, undefined]);
    await asked[0]?.answer("first");
    expect([one.value, other.value, one.loading]).toEqual(["first", "first", false]);
  });

  it("asks again when a change carries one of its tags, and keeps the old answer until then", async () => {
    const one = jobs(() => 10);
    await asked[0]?.answer("old");
    change("setting");
    expect(asked).toHaveLength(1);
    change("event", "job");
    expect(asked).toHaveLength(2);
    expect([one.value, one.loading]).toEqual(["old", true]);
    await asked[1]?.answer("new");
    expect(one.value).toBe("new");
  });

  it("lets the last question's answer win, in whatever order they come", async () => {
    const one = jobs(() => 10);
    change("job");
    await asked[1]?.answer("second");
    await asked[0]?.answer("first");
    expect([one.value, one.loading]).toEqual(["second", false]);
  });

  it("follows its input, showing the old answer until the new one is there", async () => {
    let limit = $state(10);
    const one = jobs(() => limit);
    await asked[0]?.answer("ten");
    limit = 20;
    flushSync();
    expect(asked.map((each) => each.input)).toEqual([
      { offset: 0, limit: 10 },
      { offset: 0, limit: 20 },
    ]);
    expect([one.value, one.loading]).toEqual(["ten", true]);
    await asked[1]?.answer("twenty");
    expect(one.value).toBe("twenty");
  });

  it("tells why it was refused and recovers", async () => {
    const one = jobs(() => 10);
    await asked[0]?.refuse({ code: "store_busy", params: {} });
    expect([one.error?.code, one.value, one.loading]).toEqual(["store_busy", undefined, false]);
    void one.refresh();
    await asked[1]?.answer("there");
    expect([one.error, one.value]).toEqual([undefined, "there"]);
  });

  it("stops listening when nobody reads any more", () => {
    jobs(() => 10);
    expect(listeners.size).toBe(1);
    stops.splice(0).forEach((stop) => stop());
    expect(listeners.size).toBe(0);
  });
});

describe("a read asked ahead", () => {
  it("takes over what was asked ahead, also when the answer came first", async () => {
    readAhead("trash.read", { offset: 0, limit: 10 }, ["job"]);
    await asked[0]?.answer("ahead");
    const one = jobs(() => 10);
    expect([asked.length, one.value, one.loading]).toEqual([1, "ahead", false]);
  });

  it("asks again for what was refused ahead", async () => {
    readAhead("trash.read", { offset: 0, limit: 20 }, ["job"]);
    await asked[0]?.refuse({ code: "store_busy", params: {} });
    const one = jobs(() => 20);
    expect([asked.length, one.loading, one.error?.code]).toEqual([2, true, "store_busy"]);
    await asked[1]?.answer("then");
    expect([one.value, one.error]).toEqual(["then", undefined]);
  });
});
