import type { CityView, RentView, Target } from "../../generated/api";
import { grouped } from "../../text/format";

/** A figure of a city that has its reasons and sources. */
export type CityFigure = "left" | "net" | "rent" | "people";

/** The target whose figures are the newest; `undefined` where there is none. */
export function newestTarget(targets: readonly Target[]): Target | undefined {
  const on = ({ history }: Target) => history[0]?.on ?? "";
  return targets.reduce<Target | undefined>(
    (newest, target) => (newest && on(newest) >= on(target) ? newest : target),
    undefined,
  );
}

/** What a target expects, as one would write it. */
export function expectedText(target: Target | undefined): string {
  const [now] = target?.history ?? [];
  return now ? grouped(Math.trunc(now.expected_ore / 100)) : "";
}

/** The rent of a home with so many rooms; `undefined` where no figure is known. */
export function rentOf({ rents }: CityView, rooms: number): RentView | undefined {
  return rents.find((rent) => rent.rooms === rooms);
}

/** The city that bears a name, its own or another one. */
export function cityNamed(cities: readonly CityView[], name: string): CityView | undefined {
  return cities.find((city) =>
    [city.name, ...city.other_names].some((known) => folded(known) === folded(name)),
  );
}

/** How long a city's bar is against that of the city that leaves most, 0 to 1; nothing left has no bar. */
export function barOf({ left_month_ore }: CityView, cities: readonly CityView[]): number {
  const most = Math.max(0, ...cities.map((city) => city.left_month_ore ?? 0));
  return most === 0 ? 0 : Math.max(0, left_month_ore ?? 0) / most;
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase("nb");
}
