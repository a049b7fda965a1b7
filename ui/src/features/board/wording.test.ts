import { beforeAll, describe, expect, it } from "vitest";
import type { Amount, Card, CardWarning, NextDate, PayAsWritten } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { cardLines, cardName, payCompact } from "./wording";

const today = "2026-11-22";
const plain = (text: string | undefined) => text?.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
const applyBy = (on: string, days_left: number, time: string | null = null): NextDate => ({
  kind: "apply_by",
  on,
  time,
  days_left,
  soon: days_left >= 0 && days_left <= 2,
});
const sent: NextDate = { kind: "sent", on: "2026-10-30", days: 23 };

describe("the date that matters next", () => {
  it.each([
    ["en", applyBy("2026-11-28", 6), "Apply by 28 Nov", "fjord"],
    ["nb", applyBy("2026-11-28", 6), "Søk innen 28. nov.", "fjord"],
    ["en", applyBy("2027-01-03", 42), "Apply by 3 Jan 2027", "fjord"],
    ["en", applyBy("2026-11-24", 2), "Apply by 24 Nov", "rust"],
    ["en", applyBy("2026-11-22", 0), "Apply today", "rust"],
    ["nb", applyBy("2026-11-22", 0, "12:00"), "Søk i dag innen kl. 12:00", "rust"],
    ["en", applyBy("2026-11-23", 1), "Apply by tomorrow", "rust"],
    ["en", applyBy("2026-11-23", 1, "09:00"), "Apply by tomorrow, 09:00", "rust"],
    ["en", applyBy("2026-11-18", -4), "Deadline was 18 Nov", "rust"],
    ["nb", { kind: "asap" }, "Søk snarest", "fjord"],
    ["en", { kind: "rolling" }, "Rolling deadline", "plain"],
    ["en", { kind: "found", on: today, days: 0 }, "Saved today", "plain"],
    ["nb", { kind: "found", on: "2026-11-20", days: 2 }, "Lagret for 2 d siden", "plain"],
    ["en", { kind: "sent", on: "2026-11-16", days: 6 }, "Sent 6 d ago", "plain"],
    ["nb", { kind: "since", on: "2026-11-12", days: 10 }, "Siden 12. nov.", "plain"],
  ] as const)("%s: %o", async (language, next, text, tone) => {
    await speak(language);
    expect(cardLines({ next, warning: null }, today)).toEqual([{ text, tone }]);
  });
});

describe("the one warning", () => {
  beforeAll(() => speak("en"));
  const texts = (next: NextDate, warning: CardWarning) =>
    cardLines({ next, warning }, today).map(({ text, tone }) => `${tone}: ${text}`);

  it("takes the place of a date that says the same", () => {
    expect(texts(applyBy("2026-11-18", -4), { kind: "deadline_passed", days: 4 })).toEqual([
      "rust: Deadline passed 4 d ago",
    ]);
    expect(texts(applyBy("2026-11-21", -1), { kind: "deadline_passed", days: 1 })).toEqual([
      "rust: Deadline was yesterday",
    ]);
    expect(texts(sent, { kind: "quiet", days: 23 })).toEqual(["amber: Quiet for 23 d"]);
  });

  it("stands beside the date where it is another matter", () => {
    expect(texts({ kind: "asap" }, { kind: "ad_closed" })).toEqual([
      "fjord: Apply soon",
      "amber: Ad is closed",
    ]);
  });
});

describe("pay that is too low, or very good", () => {
  beforeAll(() => speak("en"));
  const below: CardWarning = { kind: "below_floor", below_ore: 2_760_000 };
  const texts = (more: Partial<Pick<Card, "warning" | "target">>) =>
    cardLines({ next: { kind: "asap" }, warning: null, target: null, ...more }, today).map(
      ({ text, tone }) => `${tone}: ${text}`,
    );

  it("says how far below the floor it is, beside the date", async () => {
    expect(texts({ warning: below })).toEqual(["fjord: Apply soon", "rust: 28k below the pay floor"]);
    expect(plain(texts({ warning: { kind: "below_floor", below_ore: 65_000 } })[1])).toBe(
      "rust: 650~kr below the pay floor",
    );
    await speak("nb");
    expect(texts({ warning: below })[1]).toBe("rust: 28k under lønnsgulvet");
    await speak("en");
  });

  it("says only the ends of the target, and nothing more below the floor", () => {
    expect(texts({ target: "below_walk_away" })).toEqual([
      "fjord: Apply soon",
      "amber: Below your walk-away",
    ]);
    expect(texts({ target: "stretch" })[1]).toBe("moss: Your stretch pay");
    expect(texts({ target: "walk_away" })).toHaveLength(1);
    expect(texts({ target: "expected" })).toHaveLength(1);
    expect(texts({ target: "below_walk_away", warning: below })).toHaveLength(2);
  });
});

describe("pay on a card", () => {
  const amount = (kr: number, period: Amount["period"] = "year", currency = "NOK"): Amount => ({
    ore: Math.round(kr * 100),
    currency,
    period,
  });
  const written = (
    min: Amount | null,
    max: Amount | null,
    more: Partial<PayAsWritten> = {},
  ): PayAsWritten => ({
    min,
    max,
    steps: null,
    share_percent: null,
    text: "etter avtale",
    ...more,
  });
  it.each([
    ["en", written(amount(780_000), amount(920_000)), "780–920k"],
    ["en", written(amount(820_000), amount(820_000)), "820k"],
    ["nb", written(null, amount(850_000)), "opptil 850k"],
    ["en", written(amount(623_400), amount(701_200)), "623_400–701_200/year"],
    ["en", written(amount(54_000, "month"), amount(54_000, "month")), "54_000/month"],
    ["nb", written(amount(54_000, "month"), amount(58_000, "month")), "54_000–58_000/mnd."],
    ["nb", written(amount(245.5, "hour"), amount(245.5, "hour")), "245,50~kr/time"],
    ["en", written(amount(65_000, "year", "EUR"), null), "from 65k~EUR"],
    ["nb", written(null, null, { steps: { min: 65, max: 72 } }), "lønnstrinn 65–72"],
    ["en", written(null, null), undefined],
  ] as const)("%s: %o", async (language, pay, text) => {
    await speak(language);
    expect(plain(payCompact(pay))).toBe(text);
  });
});

it("says a whole card in one line, without what is not known", async () => {
  await speak("en");
  const card: Card = {
    job_id: "j",
    stage_id: "s",
    title: "Plattformutvikler",
    employer: "Entur",
    city: null,
    next: sent,
    pay: null,
    warning: { kind: "quiet", days: 23 },
    target: "stretch",
  };
  expect(cardName(card, today)).toBe("Plattformutvikler, Entur, Quiet for 23 d, Your stretch pay");
});
