import { expect, it } from "vitest";
import { rowsOf, severalOf, withoutPlace, withPlace } from "./places";

it("always has a place to write in", () => {
  expect([rowsOf(""), rowsOf("Oslo\nBergen")]).toEqual([[""], ["Oslo", "Bergen"]]);
});

it("changes one place and leaves the others", () => {
  expect(withPlace("Oslo\nBergen", 1, "Bodø")).toBe("Oslo\nBodø");
  expect(withPlace("", 0, "Oslo\nBergen")).toBe("Oslo\nBergen");
  expect(withoutPlace("Oslo\nBergen\nBodø", 0)).toBe("Bergen\nBodø");
});

it.each([
  ["Oslo", undefined],
  ["Oslo\n", undefined],
  [" Oslo \r\n\r\nBergen\n", "Oslo\nBergen"],
])("takes several places that are pasted apart", (pasted, places) => {
  expect(severalOf(pasted)).toBe(places);
});
