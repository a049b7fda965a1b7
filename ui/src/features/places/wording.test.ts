import { beforeAll, describe, expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { city, employer, rent } from "./places.fixture";
import { areaNotes, figureName, figureText, placesText, zoneText } from "./wording";

// Thin spaces are written out here so that a change of them is seen.
const plain = (text: string | undefined) => text?.replaceAll("\u202f", "_");
beforeAll(() => speak("en"));

describe("a figure", () => {
  const stavanger = city("Stavanger", {
    left_month_ore: 3_799_149,
    net_ore: 59_269_800,
    rents: [rent(11_400, "Stavanger")],
  });

  it("stands in whole kroner", () => {
    const shown = (["left", "net", "rent", "people"] as const).map((figure) =>
      plain(figureText(figure, stavanger, 2)),
    );
    expect(shown).toEqual(["37_991", "592_698", "11_400", "149_048"]);
  });

  it("is absent where it is not known, and never nought", () => {
    expect(figureText("rent", stavanger, 1)).toBeUndefined();
    expect(figureText("left", city("Bodø"), 2)).toBeUndefined();
  });

  it("is named with the rooms it is of", () => {
    expect([figureName("rent", 1), figureName("rent", 3)]).toEqual(["Rent, one room", "Rent, 3 rooms"]);
  });
});

it("names the cities whose rent is that of a wider area", () => {
  const towns = "Other towns";
  const cities = [
    city("Tromsø", { rents: [rent(9_880, towns)] }),
    city("Bergen", { rents: [rent(11_870, "Bergen")] }),
    city("Bodø", { rents: [rent(9_880, towns)] }),
  ];
  expect(areaNotes(cities, 2)).toEqual(["* Tromsø, Bodø: the figure is that of “Other towns”."]);
  expect(areaNotes(cities, 3)).toEqual([]);
});

it("says which cities have lower tax, or that none has", () => {
  expect(zoneText([city("Tromsø")])).toContain("None of these cities");
  expect(zoneText([city("Tromsø"), city("Alta", { zone: "action" })])).toMatch(/: Alta\.$/);
});

it("lists an employer's places", () => {
  expect(placesText(employer(["Oslo", "Bergen"]))).toBe("Oslo, Bergen");
  expect(placesText(employer(["Oslo"], { more_places: true }))).toBe("Oslo and more");
});
