import { beforeAll, expect, it } from "vitest";
import { route } from "../../actions/route.svelte";
import type { SearchHit, Stage } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { toOffer } from "./offers";

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
