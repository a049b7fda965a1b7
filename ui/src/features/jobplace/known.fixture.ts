import type { CityView, EmployerView, KnownJob, SourceView, StatementView } from "../../generated/api";

/** Where something comes from: read in one place, and still good. */
const source: SourceView = {
  name: { en: "Statistics Norway", nb: "SSB" },
  url: "https://www.ssb.no/",
  as_of: "2025-12-22",
  verified: "one_source",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};

/** A statement of few words. */
export const phrase: StatementView = {
  id: "city.stavanger.energy",
  title: null,
  text: { en: "the energy capital", nb: "energihovedstaden" },
  figure: null,
  url: null,
  source,
};

/** A city of which everything is known. */
export const city: CityView = {
  id: "stavanger",
  name: "Stavanger",
  other_names: ["Stavanger kommune"],
  names_source: source,
  county: "Rogaland",
  county_source: source,
  people: 149_048,
  people_source: { ...source, stale: true },
  zone: "ordinary",
  zone_source: null,
  rents: [2, 3].map((rooms) => ({
    rooms,
    month_ore: 1_140_000,
    area: { en: "Stavanger", nb: "Stavanger" },
    source,
  })),
  rent_note: null,
  rent_note_source: null,
  net_ore: null,
  left_month_ore: null,
  statements: [phrase],
  sectors: [{ en: "energy", nb: "energi" }],
  sectors_source: { ...source, verified: "unverified" },
  universities: [],
  universities_source: null,
  employers: ["Equinor"],
  employer_count: 1,
  communities: [],
};

/** An employer with other names. */
export const employer: EmployerView = {
  id: "vend",
  name: "Vend",
  other_names: ["Schibsted Marketplaces"],
  listed_source: source,
  industry: { en: "marketplaces", nb: "markedsplasser" },
  kind: "product",
  orgnr: "923609016",
  orgnr_source: source,
  places: ["Oslo"],
  more_places: false,
  places_source: { ...source, verified: "unverified" },
  employees: null,
  employees_source: null,
  careers_url: "https://vend.com/careers",
  careers_source: source,
  work: [],
  work_source: null,
  note: null,
  followed_on: null,
  registered: null,
};

/** A job of the person's, saved so many days ago. */
export function job(job_id: string, saved_days_ago: number): KnownJob {
  const stage = { id: "s1", kind: "saved" as const, name: null, position: 0, hidden: false };
  return {
    job_id,
    title: job_id,
    employer: "Vend",
    stage,
    saved_on: "2026-11-01",
    saved_days_ago,
    applied_on: null,
    in_trash: false,
    furthest: "saved",
    stage_since: "2026-11-01",
    why: null,
    archive: null,
  };
}
