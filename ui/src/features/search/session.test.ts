import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useBackend } from "../../backend/backend";
import type { SearchHit } from "../../generated/api";
import { hitsFor } from "./session";

interface Asked {
  text: string;
  limit: number;
  answer: (hits: SearchHit[]) => void;
}
let asked: Asked[] = [];
const hit = (job_id: string) => ({ job_id }) as SearchHit;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  useBackend({
    call: (_, input) =>
      new Promise((resolve) => {
        asked.push({ ...(input as Asked), answer: (hits) => resolve({ hits }) });
      }),
    onChanged: () => () => undefined,
  });
});
afterEach(() => void vi.useRealTimers());

it("asks once typing rests, and once for all who ask together", async () => {
  const typing = new AbortController();
  const both = [hitsFor("utvikler", typing.signal), hitsFor("utvikler", typing.signal)];
  await vi.advanceTimersByTimeAsync(79);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toMatchObject([{ text: "utvikler", limit: 20 }]);
  asked[0]?.answer([hit("a")]);
  expect(await Promise.all(both)).toEqual([[hit("a")], [hit("a")]]);
});

it("does not ask for what was typed over", async () => {
  const [older, newer] = [new AbortController(), new AbortController()];
  const first = hitsFor("utv", older.signal);
  older.abort();
  const second = hitsFor("utvi", newer.signal);
  await vi.advanceTimersByTimeAsync(80);
  expect(asked.map(({ text }) => text)).toEqual(["utvi"]);
  asked[0]?.answer([hit("b")]);
  expect([await first, await second]).toEqual([[], [hit("b")]]);
});

it("drops an answer that comes after more was typed", async () => {
  const [older, newer] = [new AbortController(), new AbortController()];
  const first = hitsFor("utv", older.signal);
  await vi.advanceTimersByTimeAsync(80);
  older.abort();
  const second = hitsFor("utvi", newer.signal);
  await vi.advanceTimersByTimeAsync(80);
  asked[1]?.answer([hit("new")]);
  asked[0]?.answer([hit("old")]);
  expect([await first, await second]).toEqual([[], [hit("new")]]);
});

it("fails with the reason, so that a later search is tried anew", async () => {
  const typing = new AbortController();
  useBackend({
    call: () => Promise.reject(Object.assign(new Error(), { code: "store_busy", params: {} })),
    onChanged: () => () => undefined,
  });
  const refused = expect(hitsFor("x", typing.signal)).rejects.toMatchObject({ code: "store_busy" });
  await vi.advanceTimersByTimeAsync(80);
  await refused;
});
