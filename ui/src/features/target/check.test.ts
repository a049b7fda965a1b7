import { expect, it } from "vitest";
import { shareOf } from "./check";

it.each([
  ["", null],
  ["80", 80],
  [" 80 % ", 80],
  ["100", 100],
  ["0", undefined],
  ["101", undefined],
  ["-20", undefined],
  ["halv", undefined],
  ["37.5", undefined],
])("reads a share of “%s” as %s", (text, percent) => expect(shareOf(text)).toBe(percent));
