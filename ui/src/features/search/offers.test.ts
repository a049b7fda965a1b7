import { beforeAll, expect, it } from "vitest";
import { opens } from "../../actions/opening";
import { route } from "../../actions/route.svelte";
import type { FindHits, SearchHit, Stage, TableFilter } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { inTable, toOffer } from "./offers";

const hit: SearchHit = {
  job_id: "j1",
  title: "Backendutvikler",
  employer: "Entur",
  city: "Oslo",
  stage_id: "s2",
  stage_kind: "applied",
  archive: null,
  snippet: null,
  exact: true,
};
const named: Stage = { id: "s2", kind: "applied", name: "Sendt", position: 2, hidden: false };

beforeAll(() => speak("nb"));

it.each([
  [hit, [named], "Entur · Oslo · Sendt"],
  [hit, [{ ...named, name: null }], "Entur · Oslo · Søkt"],
  [hit, [], "Entur · Oslo · Søkt"],
  [{ ...hit, city: null }, [named], "Entur · Sendt"],
  [{ ...hit, archive: "Høsten" }, [named], "Entur · Oslo · Sendt · i «Høsten»"],
])("tells employer, city and stage", (given, known, detail) => {
  expect(toOffer(given, known).detail).toBe(detail);
});

it("opens the job, with the words around what was found", () => {
  const snippet = { before: "Du kan ", found: "Kotlin", after: " og Rust" };
  const offer = toOffer({ ...hit, snippet }, []);
  expect([offer.title, offer.snippet]).toEqual(["Backendutvikler", snippet]);
  offer.run();
  expect([route.page, route.job]).toEqual(["board", "j1"]);
});

const filters: TableFilter[] = [{ by: "quiet", days: 14 }];
const all: FindHits = {
  understood: [],
  filters,
  jobs: [hit],
  jobs_total: 32,
  contacts: [],
  documents: [],
  happenings: [],
};

it("leads to all of them in the table, once there is one", () => {
  expect(inTable(all)).toEqual([]);
  const shown: unknown[] = [];
  const forget = opens("table", (wanted) => shown.push(wanted));
  const titles = (found: Partial<FindHits>) => inTable({ ...all, ...found }).map(({ title }) => title);
  expect(titles({})).toEqual(["Vis alle 32 i tabellen"]);
  expect(titles({ jobs_total: 1 })).toEqual(["Vis den i tabellen"]);
  expect(titles({ jobs_total: null })).toEqual(["Vis alle med disse ordene i tabellen"]);
  expect(titles({ jobs_total: 0 })).toEqual([]);
  expect(titles({ filters: null })).toEqual([]);
  expect(titles({ jobs_total: null, jobs: [{ ...hit, exact: false }] })).toEqual([]);
  expect(titles({ jobs_total: null, jobs: [{ ...hit, archive: "Høsten" }] })).toEqual([]);
  inTable(all)[0]?.run();
  expect(shown).toEqual([filters]);
  forget();
});
