import { describe, expect, it } from "vitest";
import type { Target } from "../../generated/api";
import { barOf, cityNamed, expectedText, newestTarget, rentOf } from "./cities";
import { city, rent } from "./places.fixture";

const target = (role: string, on: string, expected_ore: number): Target => ({
  id: role,
  role,
  level: null,
  city: null,
  history: [{ on, walk_away_ore: 1, expected_ore, stretch_ore: 3, reason: "" }],
});

describe("the pay that stands there at first", () => {
  it("is what the target with the newest figures expects", () => {
    const targets = [
      target("Backend", "2026-03-01", 78_000_000),
      target("ML", "2026-10-01", 82_000_000),
      target("Ops", "2026-05-01", 70_000_000),
    ];
    expect(newestTarget(targets)?.role).toBe("ML");
    expect(expectedText(newestTarget(targets))).toBe("820\u202f000");
  });

  it("is empty without a target: no figure is made up", () => {
    expect(expectedText(newestTarget([]))).toBe("");
  });
});

describe("a city", () => {
  it("is found by any of its names, however they are written", () => {
    const cities = [city("Oslo"), city("Trondheim", { other_names: ["Trondhjem", "Tråante"] })];
    expect(cityNamed(cities, " trondhjem ")?.name).toBe("Trondheim");
    expect(cityNamed(cities, "TRÅANTE")?.name).toBe("Trondheim");
    expect(cityNamed(cities, "Sandnes")).toBeUndefined();
  });

  it("has no rent for a size nobody publishes", () => {
    const trondheim = city("Trondheim", { rents: [rent(11_850, "Trondheim")] });
    expect(rentOf(trondheim, 2)?.month_ore).toBe(1_185_000);
    expect(rentOf(trondheim, 1)).toBeUndefined();
  });
});

describe("the bars", () => {
  it("are in proportion to what is left, the longest whole", () => {
    const cities = [4_000_000, 3_000_000, null, -50_000].map((left, index) =>
      city(`${index}`, { left_month_ore: left }),
    );
    expect(cities.map((one) => barOf(one, cities))).toEqual([1, 0.75, 0, 0]);
  });

  it("are none where no city leaves anything", () => {
    const poor = city("Oslo", { left_month_ore: -1 });
    expect(barOf(poor, [poor])).toBe(0);
  });
});
