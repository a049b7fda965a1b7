import { beforeEach, describe, expect, it } from "vitest";
import type { SkillView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { addable, covered, offered, skillGroups } from "./skills";

beforeEach(() => speak("en"));

const words = (en: string, nb = en) => ({ en, nb });
const skill = (id: string, has: boolean, in_ads = 0): SkillView => ({
  id,
  name: words(id),
  has,
  in_ads,
  stories: 0,
  for_norway: false,
});

describe("a role's skills", () => {
  const skills = [
    skill("ruby", false),
    skill("java", true, 3),
    skill("sql", false, 2),
    skill("git", true, 9),
    skill("redis", false, 14),
    skill("php", false),
  ];

  it("stand in three groups, the most named in ads first", () => {
    const { have, asked, other } = skillGroups(skills);
    expect([have, asked, other].map((group) => group.map(({ id }) => id))).toEqual([
      ["git", "java"],
      ["redis", "sql"],
      ["ruby", "php"],
    ]);
  });

  it("are counted, unless none is known", () => {
    expect([covered({ skills }), covered({ skills: [] })]).toEqual([{ have: 2, all: 6 }, undefined]);
  });
});

describe("a skill's name as it is added", () => {
  it("keeps no comma that would part it into several", async () => {
    const series = words("time series (energy, shipping)", "tidsserier (energi, skipsfart)");
    expect([addable(series), addable(words("Go (language)"))]).toEqual(["time series", "Go (language)"]);
    await speak("nb");
    expect(addable(series)).toBe("tidsserier");
  });
});

describe("the skills offered while one types", () => {
  const known = [words("Java"), words("SQL"), words("Kubernetes"), words("documentation", "dokumentasjon")];
  const own = [{ id: "1", name: "java", skill: "java", level: null, evidence: "", stories: 0 }];

  it("are those with what was typed in them, those that begin so first", () => {
    expect(offered("u", known, own)).toEqual(["Kubernetes", "documentation"]);
    expect(offered("D", [words("feature stores"), words("MongoDB"), words("Docker")], own)).toEqual([
      "Docker",
      "MongoDB",
    ]);
  });

  it("are not those the person has, nor any before one types", () => {
    expect(offered("ja", known, own)).toEqual([]);
    expect(offered("", known, own)).toEqual([]);
    expect(offered("Rust, ", known, own)).toEqual([]);
  });

  it("come behind those typed before, and those are not offered again", () => {
    expect(offered("Rust, sql, ku", known, own)).toEqual(["Rust, sql, Kubernetes"]);
    expect(offered("Rust, sql, sq", known, own)).toEqual([]);
  });

  it("are no more than can be looked over", () => {
    const many = Array.from({ length: 20 }, (_, index) => words(`skill ${index}`));
    expect(offered("skill", many, own)).toHaveLength(8);
  });

  it("are named in the language in use", async () => {
    await speak("nb");
    expect(offered("doku", known, own)).toEqual(["dokumentasjon"]);
  });
});
