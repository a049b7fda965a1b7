import type { CityView, Zone } from "../../generated/api";
import { grouped } from "../../text/format";
import { t } from "../../text/t.svelte";
import { rentOf, type CityFigure } from "./cities";

/** What a column of figures is called. */
export function figureName(figure: CityFigure, rooms: number): string {
  return figure === "rent" ? t("places-rent-rooms", { rooms }) : t(`places-${figure}`);
}

/** A city's figure without its unit; `undefined` where it is not known. */
export function figureText(figure: CityFigure, city: CityView, rooms: number): string | undefined {
  if (figure === "people") return grouped(city.people);
  const ore = oreOf(figure, city, rooms);
  return ore === null || ore === undefined ? undefined : grouped(Math.round(ore / 100));
}

/** What to say of the zone with lower tax, so that nobody takes Tromsø to be in it. */
export function zoneText(cities: readonly CityView[]): string {
  const lower = cities.filter(({ zone }) => zone === "action").map(({ name }) => name);
  return lower.length === 0 ? t("places-zone-none") : t("places-zone-some", { cities: lower.join(", ") });
}

/** Where one is taxed who lives there. */
export function zoneName(zone: Zone): string {
  return t(`aftertax-zone-${zone}`);
}

function oreOf(figure: Exclude<CityFigure, "people">, city: CityView, rooms: number) {
  switch (figure) {
    case "left":
      return city.left_month_ore;
    case "net":
      return city.net_ore;
    case "rent":
      return rentOf(city, rooms)?.month_ore;
  }
}
