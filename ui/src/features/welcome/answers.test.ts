import { expect, it } from "vitest";
import { citiesOffered, edits, firstPageFor, toggled, type Answers } from "./answers";

const nothing: Answers = {
  language: null,
  situation: null,
  role: "",
  cities: [],
  citizenship: null,
  degree: null,
};

it("writes only what was answered, and that it was", () => {
  expect(edits(nothing, nothing)).toEqual([{ setting: "welcomed", value: true }]);
  expect(edits(nothing, { ...nothing, cities: ["Oslo"], degree: "master" })).toEqual([
    { setting: "cities", value: ["Oslo"] },
    { setting: "degree", value: "master" },
    { setting: "welcomed", value: true },
  ]);
});

it("takes an answer back that was given before", () => {
  const before: Answers = { ...nothing, situation: "looking", citizenship: "other" };
  expect(edits(before, nothing)).toEqual([
    { setting: "situation", value: null },
    { setting: "citizenship", value: null },
    { setting: "welcomed", value: true },
  ]);
});

it("keeps cities in the order they were chosen in", () => {
  expect(toggled(toggled([], "Tromsø"), "Oslo")).toEqual(["Tromsø", "Oslo"]);
  expect(toggled(["Tromsø", "Oslo"], "Tromsø")).toEqual(["Oslo"]);
});

it("leads to where the person is", () => {
  expect([firstPageFor("looking"), firstPageFor("deciding"), firstPageFor("applying")]).toEqual([
    "guidance",
    "offers",
    undefined,
  ]);
});

it("offers the guidance's cities, and keeps what was chosen beside them", () => {
  const known = ["Oslo", "Bergen"].map((name) => ({ name }));
  expect(citiesOffered(known, ["Bodø", "Oslo"])).toEqual(["Oslo", "Bergen", "Bodø"]);
  expect(citiesOffered([], [])).toEqual([]);
  expect(
    citiesOffered(
      Array.from({ length: 30 }, (_, at) => ({ name: `By ${at}` })),
      [],
    ),
  ).toHaveLength(9);
});
