import { beforeEach, describe, expect, it } from "vitest";
import { route } from "../../actions/route.svelte";
import { where } from "../guidance/where.svelte";
import {
  arrival,
  cities,
  clearFilters,
  employers,
  openCity,
  openEmployer,
  openEmployersIn,
} from "./desk.svelte";
import { employersQuery, isFiltered, orgnrText, stepped } from "./employers";

beforeEach(() => {
  clearFilters();
  arrival.at = undefined;
});

describe("the filters", () => {
  it("ask for all at once, by what is typed and chosen", () => {
    const asked = employersQuery({ text: " dnb ", city: "Oslo", industry: "finance", only: "followed" });
    expect(asked).toEqual({
      text: "dnb",
      city: "Oslo",
      industry: "finance",
      only: "followed",
      offset: 0,
      limit: 200,
    });
  });

  it("are none until something is chosen, and none again when cleared", () => {
    expect(isFiltered(employers)).toBe(false);
    for (const [key, value] of Object.entries({
      text: "x",
      city: "Oslo",
      industry: "media",
      only: "followed",
    })) {
      Object.assign(employers, { [key]: value });
      expect(isFiltered(employers), key).toBe(true);
      clearFilters();
      expect(isFiltered(employers), key).toBe(false);
    }
    employers.text = "  ";
    expect(isFiltered(employers)).toBe(false);
  });
});

describe("the keys of the list", () => {
  it.each([
    [0, "ArrowDown", 1],
    [2, "ArrowDown", 2],
    [0, "ArrowUp", 0],
    [2, "ArrowUp", 1],
    [2, "Home", 0],
    [0, "End", 2],
    [0, "a", undefined],
  ] as const)("from %d, %s leads to %s", (at, key, to) => {
    expect(stepped(at, key, 3)).toBe(to);
  });
});

it("writes an organisation number in threes", () => {
  expect(orgnrText("984851006")).toBe("984\u202f851\u202f006");
});

describe("being led", () => {
  it("opens a city, and the focus goes to it", () => {
    openCity("Trondhjem");
    expect([route.page, where.part, cities.chosen, arrival.at]).toEqual([
      "guidance",
      "cities",
      "Trondhjem",
      "panel",
    ]);
  });

  it("opens an employer whatever the list is filtered by", () => {
    employers.text = "equinor";
    openEmployer("DNB");
    expect([where.part, employers.chosen, employers.text, arrival.at]).toEqual([
      "employers",
      "DNB",
      "equinor",
      "panel",
    ]);
  });

  it("shows all employers of a city, with other filters gone", () => {
    Object.assign(employers, { text: "x", only: "followed", chosen: "DNB" });
    openEmployersIn("Bergen");
    expect({ ...employers }).toEqual({
      text: "",
      city: "Bergen",
      industry: null,
      only: "all",
      chosen: undefined,
    });
    expect([where.part, arrival.at]).toEqual(["employers", "list"]);
  });
});
