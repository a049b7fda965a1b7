import { afterEach, describe, expect, it } from "vitest";
import { allActions, runAction } from "../../actions/registry.svelte";
import { goTo, route } from "../../actions/route.svelte";
import { speak, t } from "../../text/t.svelte";
import guidance from "./index";
import { parts, partsIn } from "./parts";
import { openGuidance, where } from "./where.svelte";

afterEach(() => goTo("board"));

describe("the parts", () => {
  it("are those whose files are there, in the order of the tabs", () => {
    expect(
      partsIn(["../rules/StaleView.svelte", "../roles/PayView.svelte", "../places/CitiesView.svelte"]),
    ).toEqual(["cities", "pay", "stale"]);
    expect(partsIn(["../places/Other.svelte"])).toEqual([]);
  });

  it("begin with cities and employers", () => {
    expect(parts.slice(0, 2)).toEqual(["cities", "employers"]);
  });
});

describe("the way there", () => {
  it("leads to a part, and back to the one that was open last", () => {
    openGuidance("employers");
    expect([route.page, where.part]).toEqual(["guidance", "employers"]);
    goTo("board");
    openGuidance();
    expect([route.page, where.part]).toEqual(["guidance", "employers"]);
  });

  it("has an action for the page and for each part, named in both languages", async () => {
    guidance.start();
    const ours = allActions().filter(({ id }) => id.startsWith("go.guidance"));
    expect(ours.map(({ id }) => id)).toEqual(["go.guidance", ...parts.map((part) => `go.guidance.${part}`)]);
    for (const language of ["en", "nb"] as const) {
      await speak(language);
      for (const { title } of ours) expect(t(title), title).not.toBe(title);
    }
    runAction("go.guidance.cities");
    expect([route.page, where.part]).toEqual(["guidance", "cities"]);
  });
});
