import { beforeAll, expect, it } from "vitest";
import type { Condition, UnderstoodWords } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { toChip } from "./chips";

beforeAll(() => speak("nb"));

const understood = (words: string, condition: Condition): UnderstoodWords => ({
  words,
  condition,
  found: null,
  used: null,
});

it.each<[string, Condition, string]>([
  ["steg:intervju", { by: "stage", kinds: ["interview"] }, "Steg: Intervju"],
  ["status:open", { by: "stage", kinds: ["saved", "applied", "offer"] }, "Steg: open"],
  ["arbeidsgiver:«DNB Bank»", { by: "employer", name: "DNB Bank" }, "Arbeidsgiver: DNB Bank"],
  ["lønn>700k", { by: "pay", least_ore: 70_000_001, most_ore: null }, "Lønn: >700k"],
  ["lønn>=700k", { by: "pay", least_ore: 70_000_000, most_ore: null }, "Lønn: ≥ 700k"],
  ["frist:snarest", { by: "deadline", sorts: ["asap"], from: null, to: null }, "Frist: snarest"],
  [
    "frist:uke",
    { by: "deadline", sorts: [], from: "2026-11-22", to: "2026-11-29" },
    "Frist: 22. nov. 2026 – 29. nov. 2026",
  ],
  ["frist<1.12.", { by: "deadline", sorts: [], from: null, to: "2026-11-30" }, "Frist: til 30. nov. 2026"],
  ["gulv:under", { by: "floor", verdict: "below" }, "Lønnsgulv: under"],
  ["stille:14", { by: "quiet", days: 14 }, "Stille i dager: 14"],
])("says what %s was understood as", (words, condition, text) => {
  expect(toChip(understood(words, condition), 0)).toEqual({ id: "0", text, kind: "met" });
});

it("says what there is none of, and where there is too much", () => {
  const employer = understood("employer:xyz", { by: "employer", name: "xyz" });
  expect(toChip({ ...employer, found: 0, used: 0 }, 1)).toEqual({
    id: "1",
    text: "Arbeidsgiver: xyz – finnes ikke",
    kind: "unmet",
  });
  expect(toChip({ ...employer, found: 250, used: 100 }, 0).text).toBe(
    "Arbeidsgiver: xyz – de 100 med flest stillinger av 250",
  );
  expect(toChip({ ...employer, found: 3, used: 3 }, 0).text).toBe("Arbeidsgiver: xyz");
});
