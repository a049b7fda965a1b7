import { beforeEach, describe, expect, it, vi } from "vitest";
import { dropText, isTextSaved, saveText, settleText, textInHand, typeText } from "./writing.svelte";

let saved: string[];
let isRefused = false;
let number = 0;
let key = "";
const save = (text: string) => {
  if (isRefused) return Promise.reject(Object.assign(new Error(), { code: "store_busy", params: {} }));
  saved.push(text);
  return Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers();
  [saved, isRefused, key] = [[], false, `text ${++number}`];
  return () => vi.useRealTimers();
});

describe("a text being written", () => {
  it("is saved once the typing rests", async () => {
    for (const text of ["K", "Kj", "Kjære"]) typeText(key, text, save);
    expect([saved, isTextSaved(key)]).toEqual([[], false]);
    await vi.runAllTimersAsync();
    expect([saved, isTextSaved(key)]).toEqual([["Kjære"], true]);
  });

  it("is held until the core tells the same", async () => {
    typeText(key, "Hei", save);
    settleText(key, "Hei");
    expect(textInHand(key)?.text).toBe("Hei");
    expect(await saveText(key)).toBe(true);
    settleText(key, "");
    expect(textInHand(key)?.text).toBe("Hei");
    settleText(key, "Hei");
    expect(textInHand(key)).toBeUndefined();
  });

  it("keeps what was typed when it is refused", async () => {
    isRefused = true;
    typeText(key, "Hei", save);
    expect(await saveText(key)).toBe(false);
    expect(textInHand(key)?.text).toBe("Hei");
    isRefused = false;
    typeText(key, "Hei igjen", save);
    await vi.runAllTimersAsync();
    expect([saved, textInHand(key)?.error]).toEqual([["Hei igjen"], undefined]);
  });

  it("is let go of without being saved", async () => {
    typeText(key, "Hei", save);
    dropText(key);
    await vi.runAllTimersAsync();
    expect([saved, textInHand(key), await saveText(key)]).toEqual([[], undefined, true]);
  });
});
