import { expect, it } from "vitest";
import { chosenOf } from "./withdrawing";

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
