import type { CommunityView, FactView, GuidanceArea } from "../../generated/api";

/** Communities of one city; those of no city in particular have none. */
export interface CityGroup {
  city: string | undefined;
  communities: CommunityView[];
}

/** Facts of one part of the guidance. */
export interface AreaGroup {
  area: GuidanceArea;
  facts: FactView[];
}

/** Communities by city in the order in which cities are first named, one of several cities under each; the rest last. */
export function byCity(communities: readonly CommunityView[]): CityGroup[] {
  const cities = [...new Set(communities.flatMap(({ cities }) => cities))];
  const groups: CityGroup[] = cities.map((city) => ({
    city,
    communities: communities.filter((one) => one.cities.includes(city)),
  }));
  const anywhere = communities.filter(({ cities }) => cities.length === 0);
  return anywhere.length === 0 ? groups : [...groups, { city: undefined, communities: anywhere }];
}

/** Facts by the part they belong to, each part once, in the order in which they come. */
export function byArea(facts: readonly FactView[]): AreaGroup[] {
  const areas = [...new Set(facts.map(({ area }) => area))];
  return areas.map((area) => ({ area, facts: facts.filter((fact) => fact.area === area) }));
}
