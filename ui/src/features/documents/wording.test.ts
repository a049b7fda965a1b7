import { describe, expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { kindOf, sizeOf } from "./wording";

describe("a file's size", () => {
  it.each([
    [0, "0 bytes", "0 byte"],
    [999, "999 bytes", "999 byte"],
    [1000, "1 kB", "1 kB"],
    [312_400, "312 kB", "312 kB"],
    [999_499, "999 kB", "999 kB"],
    [999_500, "1.0 MB", "1,0 MB"],
    [26_214_400, "26.2 MB", "26,2 MB"],
  ])("of %i", async (bytes, en, nb) => {
    await speak("en");
    expect(sizeOf(bytes, "en")).toBe(en);
    await speak("nb");
    expect(sizeOf(bytes, "nb")).toBe(nb);
  });
});

it.each([
  ["CV Åse Berg.pdf", "cv"],
  ["min_cv_2026.docx", "cv"],
  ["Resumé.pdf", "cv"],
  ["Resume\u0301.pdf", "cv"],
  ["Søknad Equinor.docx", "letter"],
  ["SØKNAD med CV.pdf", "letter"],
  ["cover letter.txt", "letter"],
  ["Vitnemål NTNU.pdf", "certificate"],
  ["transcript of records.pdf", "certificate"],
  ["Referanser.pdf", "reference"],
  ["case_løsning.zip", "case"],
  ["scvx.pdf", "other"],
  ["bilde.png", "other"],
  ["", "other"],
])("takes %j for a %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});
