import { beforeAll, describe, expect, it } from "vitest";
import type { JobFields } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { citySources, employerSources, neighbourOf, otherJobs, placeOf, saidOf, toldOf } from "./known";
import { city, employer, job, phrase } from "./known.fixture";

type Places = Pick<JobFields, "places">;
const at = (...places: [text: string, city: string | null][]): Places => ({
  places: places.map(([text, city]) => ({ text, city, postal_code: null, country: null })),
});

beforeAll(() => speak("en"));

describe("the place", () => {
  it.each([
    [at(), undefined],
    [at([" ", null]), undefined],
    [at(["Fjordbyen", null]), "Fjordbyen"],
    [at(["Hele landet", null], ["Rådhusgata 5, 0151 Oslo", "Oslo"], ["Bergen", "Bergen"]), "Oslo"],
  ])("asked for is the first city, else the words", (fields, place) => {
    expect(placeOf(fields)).toBe(place);
  });

  it.each([
    [at(["Sandnes", "Sandnes"]), "Sandnes"],
    [at(["STAVANGER", "STAVANGER"]), undefined],
    [at(["Stavanger kommune", "Stavanger kommune"]), undefined],
    [at(["ved Stavanger", null]), undefined],
  ])("is a neighbour only where it has another name", (fields, neighbour) => {
    expect(neighbourOf(fields, city)).toBe(neighbour);
  });
});

describe("what is said of a city", () => {
  const figure = { ...phrase, id: "f", figure: { en: "11,650 kr", nb: "11 650 kr" } };
  const sentence = { ...phrase, id: "s", text: { en: "An office opens.", nb: "Et kontor åpner." } };
  const third = { ...phrase, id: "p3" };

  it("has the first phrases in view, and nothing twice", () => {
    const statements = [sentence, figure, phrase, { ...phrase, id: "p2" }, third];
    const { first, rest } = toldOf({ ...city, statements });
    expect(first.map(({ id }) => id)).toEqual([phrase.id, "p2"]);
    expect(rest).toEqual([sentence, figure, third]);
  });

  it("reads title, figure and words together", () => {
    expect(saidOf(phrase)).toBe("the energy capital");
    expect(saidOf({ ...figure, title: { en: "Rent", nb: "Leie" } })).toBe(
      "Rent: 11,650 kr the energy capital",
    );
  });
});

describe("sources", () => {
  it("stand once under what they are of, and not for what is not known", () => {
    const groups = citySources(city);
    expect(groups.map(({ title, sources }) => [title, sources.length])).toEqual([
      ["Rent a month", 1],
      ["Known for", 1],
      ["People", 1],
      ["County", 1],
      ["Strong in", 1],
    ]);
    expect(employerSources(employer).map(({ title }) => title)).toEqual([
      "Industry",
      "Organisation number",
      "Careers page",
      "Places",
    ]);
  });
});

it("puts jobs of all names together, newest first, without the one that is open", () => {
  const jobs = otherJobs("open", [job("b", 5)], [job("open", 1), job("a", 9), job("b", 5), job("c", 2)]);
  expect(jobs.map(({ job_id }) => job_id)).toEqual(["c", "b", "a"]);
});
