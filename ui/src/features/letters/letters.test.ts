import { beforeEach, describe, expect, it, vi } from "vitest";
import { useBackend } from "../../backend/backend";
import type { ApiError } from "../../generated/api";
import { isSaved, letterInHand, saveLetter, settleLetter, typeLetter } from "./letters.svelte";

let saved: unknown[];
let refusal: ApiError | undefined;
let job = 0;
let id = "";

beforeEach(() => {
  vi.useFakeTimers();
  [saved, refusal, id] = [[], undefined, `job ${++job}`];
  useBackend({
    call: (_, input) => {
      if (refusal) return Promise.reject(refusal as unknown as Error);
      saved.push((input as { text: string }).text);
      return Promise.resolve({});
    },
    onChanged: () => () => undefined,
  });
  return () => vi.useRealTimers();
});

describe("a letter being written", () => {
  it("is saved once the typing rests, and not at every key", async () => {
    for (const text of ["K", "Kj", "Kjære"]) typeLetter(id, text);
    expect([saved, isSaved(id)]).toEqual([[], false]);
    await vi.runAllTimersAsync();
    expect([saved, isSaved(id)]).toEqual([["Kjære"], true]);
  });

  it("is saved at once when one leaves, and only once", async () => {
    typeLetter(id, "Hei");
    expect(await saveLetter(id)).toBe(true);
    expect(await saveLetter(id)).toBe(true);
    await vi.runAllTimersAsync();
    expect(saved).toEqual(["Hei"]);
  });

  it("is held until the core tells the same, so that it never jumps back", async () => {
    typeLetter(id, "Hei");
    settleLetter(id, "Hei");
    expect(letterInHand(id)?.text).toBe("Hei");
    await saveLetter(id);
    settleLetter(id, "");
    expect(letterInHand(id)?.text).toBe("Hei");
    settleLetter(id, "Hei");
    expect([letterInHand(id), isSaved(id)]).toEqual([undefined, true]);
  });

  it("keeps what was typed when it is refused, and tries again with the next words", async () => {
    refusal = { code: "store_busy", params: {} };
    typeLetter(id, "Hei");
    expect(await saveLetter(id)).toBe(false);
    expect(letterInHand(id)).toMatchObject({ text: "Hei", error: refusal });
    refusal = undefined;
    typeLetter(id, "Hei Kari");
    await vi.runAllTimersAsync();
    expect([saved, letterInHand(id)?.error]).toEqual([["Hei Kari"], undefined]);
  });

  it("saves what is typed while it is being saved on its own turn", async () => {
    typeLetter(id, "a");
    const saving = saveLetter(id);
    typeLetter(id, "ab");
    expect(await saving).toBe(false);
    await vi.runAllTimersAsync();
    expect(saved).toEqual(["a", "ab"]);
  });
});
