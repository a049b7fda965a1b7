import type { EmployersOnly } from "../../generated/api";
import { openGuidance } from "../guidance/where.svelte";

/** What the person typed and chose among the cities; it stays while the program runs and is never saved. */
export const cities = $state<{
  /** Gross pay as written; `undefined` until something is, and a target's figure stands there instead. */
  gross: string | undefined;
  rooms: number;
  /** The tax year reckoned with; `undefined` is this year's. */
  year: number | undefined;
  /** The name of the city that is open, or of a place near one. */
  chosen: string | undefined;
}>({ gross: undefined, rooms: 2, year: undefined, chosen: undefined });

/** What the person typed and chose among the employers; likewise. */
export const employers = $state<{
  text: string;
  city: string | null;
  /** An industry's id. */
  industry: string | null;
  only: EmployersOnly;
  /** The name of the employer that is open. */
  chosen: string | undefined;
}>({ text: "", city: null, industry: null, only: "all", chosen: undefined });

/** Where the focus goes once it is drawn: only what the person just asked for takes it. */
export const arrival = $state<{ at: "panel" | "list" | undefined }>({ at: undefined });

/** Brings one to a city or a place near one, by any of its names. */
export function openCity(name: string): void {
  openGuidance("cities");
  cities.chosen = name;
  arrival.at = "panel";
}

/** Brings one to an employer, by any of its names. */
export function openEmployer(name: string): void {
  openGuidance("employers");
  employers.chosen = name;
  arrival.at = "panel";
}

/** Brings one to the employers of a city. */
export function openEmployersIn(city: string): void {
  openGuidance("employers");
  clearFilters();
  employers.city = city;
  employers.chosen = undefined;
  arrival.at = "list";
}

/** Shows all employers again. */
export function clearFilters(): void {
  Object.assign(employers, { text: "", city: null, industry: null, only: "all" });
}
