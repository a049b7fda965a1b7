import { expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { dayWritten, eventWords } from "./wording";

const stage = { id: "e", on: "2026-11-16", kind: "stage" } as const;

it.each([
  ["en", { ...stage, from: "saved", to: "applied", to_name: null }, "Applied", "from Saved"],
  ["nb", { ...stage, from: "saved", to: "screening", to_name: "Telefonprat" }, "Telefonprat", "fra Lagret"],
  ["nb", { ...stage, from: null, to: "saved", to_name: null }, "Lagret", undefined],
  ["en", { ...stage, from: "interview", to: "interview", to_name: "2nd round" }, "2nd round", undefined],
  ["en", { ...stage, kind: "captured", ad: "a", site: "finn.no" }, "Kept the ad from finn.no", undefined],
  [
    "nb",
    { ...stage, kind: "interview", interview: "i", round: 2, form: "case", state: "held" },
    "Intervju, runde 2 · Case",
    "holdt",
  ],
  [
    "en",
    { ...stage, kind: "conversation", conversation: "c", contact: "k", name: "Kari", way: "call", text: "" },
    "Call",
    "Kari",
  ],
  ["nb", { ...stage, kind: "captured", ad: "a", site: null }, "Tok vare på annonsen", undefined],
] as const)("%s: %o", async (language, event, what, from) => {
  await speak(language);
  expect(eventWords(event)).toEqual({ what, from });
});

it("writes a day as the core reads it", () => expect(dayWritten("2028-02-29")).toBe("29.02.2028"));
