import { expect, it } from "vitest";
import { countOf } from "./count";

it.each([
  ["", 0, 0],
  [" \n\t", 0, 3],
  ["Kjære Kari,\n\njeg søker.", 4, 23],
  ["CV-en min – kl. 9.30, 1,5 år – o’Brien", 7, 38],
  ["e\u0301n a\u030Arsverk", 2, 12],
  ["😀 hei 👩‍💻", 1, 9],
  ["--- … !", 0, 7],
])("counts %j", (text, words, characters) => {
  expect(countOf(text)).toEqual({ words, characters });
});
