import { describe, expect, it } from "vitest";
import type { RoleView, SourceView } from "../../generated/api";
import { namesIn, roleGroups, walked } from "./roles";

const source: SourceView = {
  name: { en: "An article", nb: "En artikkel" },
  url: null,
  as_of: "2026-11-22",
  verified: "one_source",
  stale: false,
  undated: false,
  own: null,
  replaceable: null,
};
const role = (id: string, known: Pick<RoleView, "rank" | "source">): RoleView => ({
  id,
  name: { en: id, nb: id },
  why: null,
  pay_note: null,
  note: null,
  sectors: [],
  duties: [],
  drivers: [],
  levels: [],
  skills: [],
  pay: [],
  ...known,
});

describe("the list of roles", () => {
  it("has the described ones first, then the AI roles by rank, then those of which only pay is known", () => {
    const groups = roleGroups([
      role("frontend", { rank: null, source: null }),
      role("architect", { rank: 2, source }),
      role("backend", { rank: null, source }),
      role("ml", { rank: 1, source }),
    ]);
    expect(groups.map(({ id, roles }) => [id, roles.map((one) => one.id)])).toEqual([
      ["described", ["backend"]],
      ["ranked", ["ml", "architect"]],
      ["paid", ["frontend"]],
    ]);
  });

  it("has no empty group", () => {
    expect(roleGroups([role("tester", { rank: null, source: null })]).map(({ id }) => id)).toEqual(["paid"]);
    expect(roleGroups([])).toEqual([]);
  });
});

describe("a key in the list", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 4, 4],
    ["ArrowUp", 3, 2],
    ["ArrowUp", 0, 0],
    ["Home", 3, 0],
    ["End", 1, 4],
    ["Tab", 1, undefined],
  ])("%s leads from %d to %j of five", (key, from, to) => expect(walked(key, from, 5)).toBe(to));
});

describe("a role while one types", () => {
  const names = ["Backend developer", "Data engineer", "Developer", "Web developer"];
  it.each([
    ["dev", ["Developer", "Backend developer", "Web developer"]],
    ["DEVELOPER back", ["Backend developer"]],
    ["data", ["Data engineer"]],
    ["cook", []],
    [" ", []],
  ])("“%s” is offered %j", (typed, offered) => expect(namesIn(names, typed)).toEqual(offered));

  it("is never offered more than a few", () => {
    expect(
      namesIn(
        Array.from({ length: 30 }, (_, at) => `Role ${at}`),
        "role",
      ),
    ).toHaveLength(8);
  });
});
