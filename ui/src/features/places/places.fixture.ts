import type { CityView, EmployerView, RentView, SourceView } from "../../generated/api";

const words = (text: string) => ({ en: text, nb: text });

/** A source one may trust. */
const source: SourceView = {
  name: words("Statistics Norway"),
  url: null,
  as_of: "2025-12-22",
  verified: "one_source",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};

/** A rent of two rooms. */
export function rent(kroner: number, area: string): RentView {
  return { rooms: 2, month_ore: kroner * 100, area: words(area), source };
}

/** A city of which little is known. */
export function city(name: string, known: Partial<CityView> = {}): CityView {
  return {
    id: name.toLowerCase(),
    name,
    other_names: [],
    names_source: source,
    county: "Rogaland",
    county_source: source,
    people: 149_048,
    people_source: source,
    zone: "ordinary",
    zone_source: null,
    rents: [],
    rent_note: null,
    rent_note_source: null,
    net_ore: null,
    left_month_ore: null,
    statements: [],
    sectors: [],
    sectors_source: null,
    universities: [],
    universities_source: null,
    employers: [],
    employer_count: 0,
    communities: [],
    ...known,
  };
}

/** An employer of which little is known. */
export function employer(places: string[], known: Partial<EmployerView> = {}): EmployerView {
  return {
    id: "dnb",
    name: "DNB",
    other_names: [],
    listed_source: source,
    industry: words("Finance"),
    kind: "product",
    orgnr: null,
    orgnr_source: null,
    places,
    more_places: false,
    places_source: source,
    employees: null,
    employees_source: null,
    careers_url: "https://www.dnb.no/jobb",
    careers_source: source,
    work: [],
    work_source: null,
    note: null,
    followed_on: null,
    registered: null,
    ...known,
  };
}
