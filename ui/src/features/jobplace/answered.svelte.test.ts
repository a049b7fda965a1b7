import { flushSync } from "svelte";
import { expect, it } from "vitest";
import { answerTo } from "./answered.svelte";

it("holds an answer back that is about what was asked before, and keeps it when it is read anew", () => {
  const reading = $state({
    value: "Oslo's" as string | undefined,
    loading: false,
    error: undefined,
    refresh: () => Promise.resolve(),
  });
  let asked = $state("Oslo");
  let answer: { readonly now: string | undefined } = { now: undefined };
  const stop = $effect.root(() => {
    answer = answerTo(() => asked, reading);
  });
  const step = (change: () => void) => {
    change();
    flushSync();
    return answer.now;
  };
  expect(step(() => undefined)).toBe("Oslo's");
  expect(step(() => (reading.loading = true))).toBe("Oslo's");
  expect(step(() => (asked = "Bergen"))).toBeUndefined();
  expect(step(() => Object.assign(reading, { value: "Bergen's", loading: false }))).toBe("Bergen's");
  stop();
});
