import { describe, expect, it } from "vitest";
import { TypeAhead } from "./pick";

const names = ["Lagret", "Forberedes", "Søkt", "Intervju", "Tilbud", "Takket ja", "Trukket"];
const typed = (letters: string, from = 0, pause = 100) => {
  const typeAhead = new TypeAhead();
  let [current, at] = [from, 0];
  for (const letter of letters) {
    current = typeAhead.find(letter, names, current, at) ?? current;
    at += pause;
  }
  return names[current];
};

describe("names are found by their first letters", () => {
  it.each([
    ["i", 0, "Intervju"],
    ["SØ", 0, "Søkt"],
    ["ta", 0, "Takket ja"],
    ["tr", 0, "Trukket"],
    ["t", 0, "Tilbud"],
    ["tt", 0, "Takket ja"],
    ["ttt", 0, "Trukket"],
    ["tttt", 0, "Tilbud"],
    ["x", 2, "Søkt"],
  ])("%s from %d is %s", (letters, from, name) => expect(typed(letters, from)).toBe(name));

  it("begins anew after a pause", () => expect(typed("ti", 0, 1500)).toBe("Intervju"));
});
