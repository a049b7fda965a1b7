import { expect, it } from "vitest";
import type { ApiError } from "../../generated/api";
import { addInput, faulty } from "./adding";

it("leaves out what was left empty", () => {
  expect(addInput({ title: "Utvikler", employer: "new", places: " ", pay: "650 000" }, "  ")).toEqual({
    edits: [
      { field: "title", value: "Utvikler" },
      { field: "employer", value: "new" },
      { field: "pay", value: "650 000" },
    ],
    stage_id: null,
    url: null,
  });
  expect(addInput({}, " finn.no/1 ").url).toBe("finn.no/1");
});

it.each([
  [{ code: "title_missing", params: {} }, "title"],
  [{ code: "employer_missing", params: {} }, "employer"],
  [{ code: "pay_reversed", params: {} }, "pay"],
  [{ code: "date_missing", params: {} }, "deadline"],
  [{ code: "link_unread", params: {} }, "link"],
  [{ code: "too_long", params: { field: "places" } }, "places"],
  [{ code: "too_long", params: { field: "note" } }, undefined],
  [{ code: "store_full", params: {} }, undefined],
] as [ApiError, string | undefined][])("%o belongs to %s", (error, field) =>
  expect(faulty(error)).toBe(field),
);
