import { expect, it } from "vitest";
import { chosenOf, monthOf } from "./withdrawing";

it("all that are open are withdrawn but those one leaves, and no more than the core takes", () => {
  const open = ["a", "b", "c"].map((job_id) => ({ job_id }));
  expect(chosenOf(open, [])).toEqual(["a", "b", "c"]);
  expect(chosenOf(open, ["b", "gone"])).toEqual(["a", "c"]);
  expect(
    chosenOf(
      Array.from({ length: 300 }, (_, at) => ({ job_id: `${at}` })),
      [],
    ).length,
  ).toBe(200);
});

it.each([
  ["2026-11-30", "en-GB", "November 2026"],
  ["2027-01-01", "nb-NO", "januar 2027"],
])("the month of %s in %s is %s", (day, locale, month) => expect(monthOf(day, locale)).toBe(month));
