import { describe, expect, it } from "vitest";
import { language, speak, t, told } from "./t.svelte";

describe("texts", () => {
  it("change with the language while running", async () => {
    await speak("en");
    expect([language(), t("stage-applied"), t("shell-nav-board")]).toEqual(["en", "Applied", "Board"]);
    await speak("nb");
    expect([language(), t("stage-applied"), t("shell-nav-board")]).toEqual(["nb", "Søkt", "Tavle"]);
  });

  it.each([
    ["en", 1, "1 job"],
    ["en", 2, "2 jobs"],
    ["nb", 1, "1 stilling"],
    ["nb", 2, "2 stillinger"],
  ] as const)("%s counts %d", async (wanted, count, text) => {
    await speak(wanted);
    expect(t("count-jobs", { count })).toBe(text);
  });

  it("hold no isolation marks", async () => {
    await speak("en");
    expect(t("shell-error-unknown", { code: "x" })).not.toMatch(/[\u2066-\u2069]/);
  });

  it("say nothing for a message that is not there", () => {
    expect(told("no-such-message")).toBeUndefined();
  });
});
