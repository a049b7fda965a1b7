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
  const own = [{ id: "1", name: "java", skill: "java" }];

  it("are those the person has not", () => {
    expect(offered("ku", known, own)).toEqual(["SQL", "Kubernetes", "documentation"]);
  });

  it("come behind those typed before, and those are not offered again", () => {
    expect(offered("Rust, sql, ku", known, own)).toEqual([
      "Rust, sql, Kubernetes",
      "Rust, sql, documentation",
    ]);
  });

  it("are named in the language in use", async () => {
    await speak("nb");
    expect(offered("", known, own)).toContain("dokumentasjon");
  });
});
