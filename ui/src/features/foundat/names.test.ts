import { expect, it } from "vitest";
import { withSite } from "./names";

it.each([
  [["Kari"], "finn.no", "", ["finn.no", "Kari"]],
  [["Kari"], "finn.no", " FINN", ["finn.no", "Kari"]],
  [["Kari"], "finn.no", "kar", ["Kari"]],
  [["finn.no"], "finn.no", "f", ["finn.no"]],
  [[], null, "f", []],
])("%j with the site %j for %j", (names, site, typed, expected) => {
  expect(withSite({ names }, site, typed)).toEqual({ names: expected });
});
