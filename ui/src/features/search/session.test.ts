import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useBackend } from "../../backend/backend";
import type { FindHits } from "../../generated/api";
import { foundFor, makeReady } from "./session";

interface Asked {
  text: string;
  limit: number;
  answer: (found: FindHits) => void;
}
let asked: Asked[] = [];
const only = (job_id: string) => ({ jobs: [{ job_id }] }) as FindHits;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  useBackend({
    call: (_, input) =>
      new Promise((resolve) => {
        asked.push({ ...(input as Asked), answer: resolve });
      }),
    onChanged: () => () => undefined,
  });
});
afterEach(() => void vi.useRealTimers());

it("asks once typing rests, and once for all who ask together", async () => {
  const typing = new AbortController();
  const both = [foundFor("utvikler", typing.signal), foundFor("utvikler", typing.signal)];
  await vi.advanceTimersByTimeAsync(79);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toMatchObject([{ text: "utvikler", limit: 20 }]);
  asked[0]?.answer(only("a"));
  expect(await Promise.all(both)).toEqual([only("a"), only("a")]);
});

it("does not ask for what was typed over", async () => {
  const [older, newer] = [new AbortController(), new AbortController()];
  const first = foundFor("utv", older.signal);
  older.abort();
  const second = foundFor("utvi", newer.signal);
  await vi.advanceTimersByTimeAsync(80);
  expect(asked.map(({ text }) => text)).toEqual(["utvi"]);
  asked[0]?.answer(only("b"));
  expect([await first, await second]).toEqual([undefined, only("b")]);
});

it("drops an answer that comes after more was typed", async () => {
  const [older, newer] = [new AbortController(), new AbortController()];
  const first = foundFor("utv", older.signal);
  await vi.advanceTimersByTimeAsync(80);
  older.abort();
  const second = foundFor("utvi", newer.signal);
  await vi.advanceTimersByTimeAsync(80);
  asked[1]?.answer(only("new"));
  asked[0]?.answer(only("old"));
  expect([await first, await second]).toEqual([undefined, only("new")]);
});

it("fails with the reason, so that a later search is tried anew", async () => {
  const typing = new AbortController();
  useBackend({
    call: () => Promise.reject(Object.assign(new Error(), { code: "store_busy", params: {} })),
    onChanged: () => () => undefined,
  });
  const refused = expect(foundFor("x", typing.signal)).rejects.toMatchObject({ code: "store_busy" });
  await vi.advanceTimersByTimeAsync(80);
  await refused;
});

it("takes what is as long as an ad for no words to look for", async () => {
  const long = foundFor("å".repeat(301), new AbortController().signal);
  const fits = foundFor("å".repeat(300), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(80);
  expect([await long, asked.length]).toEqual([undefined, 1]);
  asked[0]?.answer(only("a"));
  expect(await fits).toEqual(only("a"));
});

it("lets the core make itself ready, whatever comes of it", () => {
  makeReady();
  expect(asked).toMatchObject([{ text: "", limit: 0 }]);
});
