import { beforeAll, describe, expect, it } from "vitest";
import type { OfferEdit } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { addInput, faulty, type Written } from "./adding";
import { matchOf, moreText, pairOf, pensionText } from "./matching";
import { bankOfTest, comparisonOfTest, energyOfTest, rowOfTest } from "./offers.fixture";
import { applies, choiceOf, isChoice, shownText, termGroups } from "./terms";
import { flipTexts, points, standing, weightOf } from "./weighing";

const plain = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

beforeAll(() => speak("en"));

describe("adding an offer", () => {
  const written: Written = {
    kind: "expected",
    name: " ",
    city: "Bergen",
    base: " 54 000/mnd ",
    answer_by: "",
  };

  it("sends what was written, and leaves out what was not", () => {
    expect(addInput(undefined, written)).toEqual({
      job_id: null,
      edits: [
        { field: "kind", value: "expected" },
        { field: "city", value: "Bergen" },
        { field: "base", value: "54 000/mnd" },
      ],
    });
    expect(addInput("job", written).job_id).toBe("job");
  });

  it.each([
    ["pay_unread", {}, "base"],
    ["offer_base_missing", {}, "base"],
    ["offer_name_missing", {}, "name"],
    ["date_missing", {}, "answer_by"],
    ["too_long", { field: "city" }, "city"],
    ["store_busy", {}, undefined],
  ] as const)("shows %s %o beside %s", (code, params, field) => expect(faulty({ code, params })).toBe(field));
});

describe("terms", () => {
  const all = termGroups.flatMap(({ terms }) => terms);

  it("stand in one group each", () => expect(new Set(all).size).toBe(all.length));

  it("hold every term that can be edited", () => {
    const every: Record<OfferEdit["field"], true> = Object.fromEntries(
      Object.keys(bankOfTest.texts).map((field) => [field, true]),
    ) as Record<OfferEdit["field"], true>;
    const choices = all.filter(isChoice);
    expect([...Object.keys(every), ...choices].sort()).toEqual([...all].sort());
    expect(choices).toHaveLength(9);
  });

  it("ask for a rate only in another currency", () => {
    expect(applies("rate", bankOfTest.offer)).toBe(false);
    expect(applies("rate", { ...bankOfTest.offer, currency: "EUR" })).toBe(true);
  });

  it("show days in words and all else as written", () => {
    const { offer, texts } = bankOfTest;
    expect(shownText("answer_by", offer, texts, "2026-11-22")).toBe("1 Dec");
    expect(shownText("starts_on", offer, texts, "2026-11-22")).toBe("");
    expect(shownText("base", offer, texts, "2026-11-22")).toBe("910 000");
  });

  it("offer each choice with the edit that makes it", () => {
    for (const term of all.filter(isChoice)) {
      const { value, options } = choiceOf(term, bankOfTest.offer, undefined);
      expect(
        options.map((option) => option.value),
        term,
      ).toContain(value);
      expect(
        options.every(({ edit, label }) => edit.field === term && label !== ""),
        term,
      ).toBe(true);
    }
    const rooms = choiceOf("rooms", bankOfTest.offer, {
      rents: [
        {
          rooms: 2,
          month_ore: 1_526_000,
          area: { en: "Oslo", nb: "Oslo" },
          source: comparisonOfTest.sources[0] as never,
        },
      ],
    });
    expect(rooms.options.map(({ label }) => plain(label))).toEqual([
      "No rent counted",
      "1 room",
      "2 rooms, 15_260~kr a month",
      "3 rooms",
    ]);
    expect(rooms.options.map(({ edit }) => edit.value)).toEqual([null, 1, 2, 3]);
  });
});

describe("weighing", () => {
  const { ranking, weights } = comparisonOfTest;

  it("tells an offer's place and how it moved", () => {
    const now = ranking.map((one) => ({ ...one, place: 3 - one.place }));
    expect(standing("bank", now, ranking)).toEqual({ place: 1, moved: 1, score_c: 921 });
    expect(standing("energy", now, ranking)).toEqual({ place: 2, moved: -1, score_c: 1000 });
    expect(standing("bank", ranking, ranking)?.moved).toBe(0);
    expect(standing("none", ranking, ranking)).toBeUndefined();
  });

  it("counts nothing for what has no weight", () => {
    expect([weightOf("growth", weights), weightOf("people", weights)]).toEqual([3, 0]);
  });

  it.each([
    [1000, "10"],
    [921, "9.2"],
    [5, "0.1"],
  ])("reads %d hundredths as %s", (hundredths, text) => expect(points(hundredths)).toBe(text));

  it("says what would change the first place", async () => {
    expect(flipTexts(comparisonOfTest, weights)).toEqual([
      "If growth counted 7 instead of 3, Oslo bank would come first.",
    ]);
    await speak("nb");
    expect(flipTexts(comparisonOfTest, weights)).toEqual([
      "Om utvikling telte 7 i stedet for 3, ville Oslo bank kommet først.",
    ]);
    await speak("en");
    expect(flipTexts({ ...comparisonOfTest, offers: [energyOfTest] }, weights)).toEqual([]);
  });
});

describe("matching", () => {
  it("asks about the first offer against the one that leaves most", () => {
    expect(pairOf({}, comparisonOfTest)).toEqual({ offer: "bank", against: "energy" });
    const bankBest = { ...comparisonOfTest, rows: [rowOfTest("left_month", 2, 1)] };
    expect(pairOf({}, bankBest)).toEqual({ offer: "energy", against: "bank" });
    expect(pairOf({}, { ...comparisonOfTest, rows: [] })).toEqual({ offer: "bank", against: "energy" });
    expect(pairOf({}, { ...comparisonOfTest, offers: [bankOfTest], rows: [] })).toBeUndefined();
  });

  it("keeps what was chosen for as long as it is there", () => {
    expect(pairOf({ offer: "energy", against: "bank" }, comparisonOfTest)).toEqual({
      offer: "energy",
      against: "bank",
    });
    expect(pairOf({ offer: "gone", against: "bank" }, comparisonOfTest)).toEqual({
      offer: "bank",
      against: "energy",
    });
  });

  it("says what it would take", () => {
    const [up, down] = comparisonOfTest.matches;
    expect(matchOf({ offer: "bank", against: "energy" }, comparisonOfTest.matches)).toBe(up);
    expect(up && moreText(up)).toBe("base, 7.8% more");
    expect(down && moreText(down)).toBe("base, 8.3% less would do");
    expect(up && plain(pensionText(up))).toBe("With the pension counted too: 970_000~kr.");
    expect(down && pensionText(down)).toBe("With the pension counted too, no base pay does it.");
  });
});
