import type { CityView, EmployerView, RentView, Zone } from "../../generated/api";
import { grouped } from "../../text/format";
import { t } from "../../text/t.svelte";
import { inWords } from "../sources/words";
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

/** The area a rent is of, where that is wider than the city. */
export function wideArea(city: CityView, { area }: RentView): string | undefined {
  return inWords(area) === city.name ? undefined : inWords(area);
}

/** The areas whose rents stand for more than their city, each with the cities it stands for. */
export function areaNotes(cities: readonly CityView[], rooms: number): string[] {
  const areas = new Map<string, string[]>();
  for (const city of cities) {
    const rent = rentOf(city, rooms);
    const area = rent && wideArea(city, rent);
    if (area) areas.set(area, [...(areas.get(area) ?? []), city.name]);
  }
  return [...areas].map(([area, names]) => t("places-area-note", { area, cities: names.join(", ") }));
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

/** Where an employer is, the main place first. */
export function placesText({ places, more_places }: EmployerView): string {
  const named = places.join(", ");
  return more_places ? `${named} ${t("employers-more-places")}`.trim() : named;
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
