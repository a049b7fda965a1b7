import { describe, expect, it } from "vitest";
import { rowsFor } from "./rows";

describe("the rows of a field", () => {
  it.each([
    ["", 2],
    ["a", 2],
    ["a\nb\n\nc", 4],
    ["x".repeat(25), 3],
    ["x".repeat(1_000_000), 14],
    ["\n".repeat(1_000_000), 14],
  ])("hold %#", (text, rows) => {
    expect(rowsFor(text, 10, 2)).toBe(rows);
  });
});
