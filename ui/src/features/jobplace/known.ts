import type {
  CityView,
  EmployerView,
  JobFields,
  KnownJob,
  SourceView,
  StatementView,
} from "../../generated/api";
import { t } from "../../text/t.svelte";
import { toldApart } from "../sources/statements";
import { inWords } from "../sources/words";

/** The sources of one thing that is shown. */
export interface SourceGroup {
  title: string;
  sources: SourceView[];
}

/** What to ask the guidance for: the job's first city, else its first place as written; `undefined` without any. */
export function placeOf({ places }: Pick<JobFields, "places">): string | undefined {
  return places.find(({ city }) => city)?.city ?? (places[0]?.text.trim() || undefined);
}

/** The job's own city where what is shown is of another one, which it lies near. */
export function neighbourOf({ places }: Pick<JobFields, "places">, city: CityView): string | undefined {
  const own = places.find((place) => place.city)?.city;
  const names = [city.name, ...city.other_names].map((name) => name.toLocaleLowerCase());
  return own && !names.includes(own.toLocaleLowerCase()) ? own : undefined;
}

/** What a city is known for above all, and everything else that is said of it. */
export function toldOf({ statements }: CityView): { first: StatementView[]; rest: StatementView[] } {
  const first = toldApart(statements).known.slice(0, FIRST);
  return { first, rest: statements.filter((one) => !first.includes(one)) };
}

/** A statement as one reads it: what it is of, the figure, and what is said. */
export function saidOf({ title, figure, text }: StatementView): string {
  const said = [figure, text].filter((words) => words !== null).map(inWords);
  return (title ? `${inWords(title)}: ` : "") + said.join(" ");
}

/** Where everything comes from that is shown of a city, by what it is of. */
export function citySources(city: CityView): SourceGroup[] {
  const { first, rest } = toldOf(city);
  return groups([
    [t("jobplace-rent"), [...city.rents.map(({ source }) => source), city.rent_note_source]],
    [t("jobplace-zone"), [city.zone_source]],
    [t("jobplace-known-for"), first.map(({ source }) => source)],
    [t("jobplace-more", { name: city.name }), rest.map(({ source }) => source)],
    [t("jobplace-people"), [city.people_source]],
    [t("jobplace-county"), [city.county_source]],
    [t("jobplace-sectors"), city.sectors.length > 0 ? [city.sectors_source] : []],
    [t("jobplace-universities"), city.universities.length > 0 ? [city.universities_source] : []],
  ]);
}

/** Where everything comes from that is shown of an employer, by what it is of. */
export function employerSources(employer: EmployerView): SourceGroup[] {
  return groups([
    [t("jobplace-industry"), [employer.listed_source]],
    [t("jobplace-orgnr"), [employer.orgnr_source]],
    [t("jobplace-work"), [employer.work_source]],
    [t("jobplace-careers"), [employer.careers_source]],
    [t("jobplace-places"), employer.places.length > 0 ? [employer.places_source] : []],
  ]);
}

/** The person's other jobs at the employer, newest first: under this name, and under its other ones. */
export function otherJobs(
  job: string,
  sameName: readonly KnownJob[],
  known: readonly KnownJob[],
): KnownJob[] {
  const others = [...sameName, ...known].filter(({ job_id }) => job_id !== job);
  const each = new Map(others.map((other) => [other.job_id, other]));
  return [...each.values()].sort((one, other) => one.saved_days_ago - other.saved_days_ago);
}

/** Statements that stand in view; the others are unfolded. */
const FIRST = 2;

function groups(parts: readonly [string, readonly (SourceView | null)[]][]): SourceGroup[] {
  return parts
    .map(([title, sources]) => ({ title, sources: eachOnce(sources) }))
    .filter(({ sources }) => sources.length > 0);
}

function eachOnce(sources: readonly (SourceView | null)[]): SourceView[] {
  const given = sources.filter((source) => source !== null);
  return [...new Map(given.map((source) => [JSON.stringify(source), source])).values()];
}
