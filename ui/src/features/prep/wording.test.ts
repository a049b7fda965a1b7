import { beforeEach, describe, expect, it } from "vitest";
import type { PrepPay, PrepSheet } from "../../generated/api";
import { advertised, coverageText, span } from "./wording";
import { speak } from "../../text/t.svelte";

beforeEach(() => speak("en"));

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, " ");

describe("figures to say", () => {
  it("are one where both ends are the same", () => {
    expect(plain(span(85_000_000, 85_000_000))).toBe("850 000 kr");
    expect(plain(span(84_000_000, 90_000_000))).toBe("840 000 kr–900 000 kr");
  });

  it("tell what an ad promises from either end", () => {
    const pay = (least: number | null, most: number | null) =>
      ({ advertised_least_ore: least, advertised_most_ore: most }) as PrepPay;
    expect(plain(advertised(pay(null, 88_000_000)))).toBe("880 000 kr");
    expect(advertised(pay(null, null))).toBeUndefined();
  });
});

describe("coverage", () => {
  const told = (asked: number, met: number, musts: number, musts_met: number) =>
    coverageText({ coverage: { asked, met, musts, musts_met } } as PrepSheet);
  it("tells of musts only where they are not all", () => {
    expect(told(7, 5, 3, 2)).toBe("5 of 7 have a story, 2 of 3 musts");
    expect(told(3, 1, 3, 1)).toBe("1 of 3 have a story");
  });
});
