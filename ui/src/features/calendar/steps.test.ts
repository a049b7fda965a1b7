import { describe, expect, it } from "vitest";
import { november } from "./days.fixture";
import { cursorDay, dayKey, isOfPage } from "./steps";

describe("keys on a day", () => {
  const page = november();
  it.each([
    ["2026-11-22", "ArrowLeft", "2026-11-21"],
    ["2026-11-22", "ArrowRight", "2026-11-23"],
    ["2026-11-22", "ArrowUp", "2026-11-15"],
    ["2026-11-22", "ArrowDown", "2026-11-29"],
    ["2026-11-22", "Home", "2026-11-16"],
    ["2026-11-22", "End", "2026-11-22"],
    ["2026-11-16", "End", "2026-11-22"],
    ["2026-11-22", "PageUp", "before 2026-11-22"],
    ["2026-11-22", "PageDown", "after 2026-11-22"],
    ["2026-11-03", "t", "2026-11-22"],
    // Over the edges of the page.
    ["2026-10-26", "ArrowLeft", "2026-10-25"],
    ["2026-10-28", "ArrowUp", "2026-10-21"],
    ["2026-12-06", "ArrowRight", "2026-12-07"],
    ["2026-12-02", "ArrowDown", "2026-12-09"],
  ])("%s %s goes to %s", (cursor, key, to) => expect(dayKey(page, cursor, key)).toEqual({ does: "go", to }));

  it.each([
    ["Enter", { does: "open" }],
    [" ", { does: "carry" }],
    ["Escape", { does: "let-go" }],
    ["x", undefined],
    ["Tab", undefined],
  ])("%s asks for %o", (key, wanted) => expect(dayKey(page, "2026-11-22", key)).toEqual(wanted));

  it("does nothing from a day that is not shown", () => {
    expect(dayKey(page, "2027-01-01", "ArrowLeft")).toBeUndefined();
  });
});

describe("the days of a page", () => {
  const page = november();
  it("belong to it only within the month", () => {
    expect(isOfPage(page, "2026-11-30")).toBe(true);
    expect(isOfPage(page, "2026-12-01")).toBe(false);
    expect(isOfPage(page, "2027-01-01")).toBe(false);
  });
  it("have one that takes the focus, whatever was looked at before", () => {
    expect(cursorDay(page, "2026-11-03")?.on).toBe("2026-11-03");
    expect(cursorDay(page, "2027-05-01")?.on).toBe("2026-11-22");
  });
});
