import { describe, expect, it } from "vitest";
import type { ApiError, Target } from "../../generated/api";
import { draftOf, emptyDraft, faultyOf, prefilled, saveInput, withSuggestion } from "./draft";

const plain = (text: string) => text.replaceAll("\u202f", "_");
const target: Target = {
  id: "t1",
  role: "Backend developer",
  level: "senior",
  city: null,
  history: [
    {
      on: "2026-11-01",
      walk_away_ore: 78_000_000,
      expected_ore: 86_000_000,
      stretch_ore: 95_000_000,
      reason: "Raise in spring",
    },
    {
      on: "2026-03-01",
      walk_away_ore: 70_000_000,
      expected_ore: 80_000_000,
      stretch_ore: 90_000_000,
      reason: "",
    },
  ],
};

describe("a target while it is written", () => {
  it("begins with the figures in force, as one writes them", () => {
    const draft = draftOf(target);
    expect(plain(draft.walk_away)).toBe("780_000");
    expect(draft).toMatchObject({ id: "t1", level: "senior", city: "", reason: "Raise in spring" });
  });

  it("sends what was typed, word for word, and no level where any will do", () => {
    const draft = { ...emptyDraft(), role: "Utvikler", walk_away: "700'" };
    expect(saveInput(draft)).toEqual({
      target_id: null,
      role: "Utvikler",
      level: null,
      city: "",
      walk_away: "700'",
      expected: "",
      stretch: "",
      reason: "",
    });
    expect(saveInput(draftOf(target))).toMatchObject({ target_id: "t1", level: "senior" });
  });

  it("takes over what the market knows and leaves the rest", () => {
    const typed = { ...emptyDraft(), stretch: "1 mill." };
    const market = { walk_away_ore: 65_000_000, expected_ore: 72_000_000, stretch_ore: null };
    const { walk_away, expected, stretch } = withSuggestion(typed, { ...market, from: null, others: [] });
    expect([walk_away, expected, stretch].map(plain)).toEqual(["650_000", "720_000", "1 mill."]);
  });
});

describe("a refused target", () => {
  const draft = { ...emptyDraft(), role: "Utvikler", walk_away: "0", expected: " 85 ", stretch: "mye" };
  const error = (code: string, params: Record<string, string> = {}) => ({ code, params }) as ApiError;
  it.each([
    [error("target_role_missing"), "role"],
    [error("target_order"), "expected"],
    [error("too_long", { field: "reason", limit: "2000" }), "reason"],
    [error("pay_unread", { text: "mye" }), "stretch"],
    [error("pay_thousands", { text: "85", thousands: "85000" }), "expected"],
    [error("pay_zero"), "walk_away"],
    [error("store_full"), undefined],
  ])("%o belongs to %s", (refused, field) => expect(faultyOf(refused, draft)).toBe(field));

  it("finds the first figure that is missing", () => {
    const typed = { ...draft, walk_away: "700 000", expected: "" };
    expect(faultyOf(error("pay_unread", { text: "" }), typed)).toBe("expected");
  });
});

it("fills in what the person looks for, and never over what was typed", () => {
  const you = { role: "Utvikler", cities: ["Tromsø", "Oslo"] };
  expect(prefilled(emptyDraft(), you)).toMatchObject({ role: "Utvikler", city: "Tromsø" });
  expect(prefilled({ ...emptyDraft(), role: "Tester" }, you)).toMatchObject({
    role: "Tester",
    city: "Tromsø",
  });
  expect(prefilled({ ...emptyDraft(), id: "x" }, you)).toMatchObject({ role: "", city: "" });
  expect(prefilled(emptyDraft(), { role: "", cities: [] })).toEqual(emptyDraft());
});
