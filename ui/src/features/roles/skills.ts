import type { OwnSkillView, RoleView, SkillView, Words } from "../../generated/api";
import { inWords } from "../sources/words";

/** A role's skills, held against the person's own and the saved ads. */
interface SkillGroups {
  have: SkillView[];
  /** Not had, but named in saved ads; the most named first. */
  asked: SkillView[];
  /** Neither had nor named in any saved ad. */
  other: SkillView[];
}

/** The skills in three groups; within each the most named in ads first, else in their order. */
export function skillGroups(skills: readonly SkillView[]): SkillGroups {
  const most = skills.toSorted((one, other) => other.in_ads - one.in_ads);
  const lacked = most.filter(({ has }) => !has);
  return {
    have: most.filter(({ has }) => has),
    asked: lacked.filter(({ in_ads }) => in_ads > 0),
    other: lacked.filter(({ in_ads }) => in_ads === 0),
  };
}

/** How many of a role's skills the person has; `undefined` where nothing is known of what it asks for. */
export function covered({ skills }: Pick<RoleView, "skills">): { have: number; all: number } | undefined {
  if (skills.length === 0) return undefined;
  return { have: skills.filter(({ has }) => has).length, all: skills.length };
}

/** A skill's name as it is added: a comma within brackets would part it into several. */
export function addable(name: Words): string {
  return inWords(name).replace(/\s*\([^)]*,[^)]*\)/, "");
}

/** How many skills are offered at once. */
const OFFERED = 8;

/** Known skills to offer for the name that is being typed, behind those typed before it; those that begin so first. */
export function offered(typed: string, known: readonly Words[], own: readonly OwnSkillView[]): string[] {
  const begun = typed.lastIndexOf(",") + 1;
  const before = typed.slice(0, begun);
  const part = folded(typed.slice(begun));
  if (part === "") return [];
  const taken = new Set([...own.map(({ name }) => name), ...before.split(",")].map(folded));
  const names = [...new Set(known.map(addable))].filter(
    (name) => !taken.has(folded(name)) && folded(name).includes(part),
  );
  const rank = (name: string) => (folded(name).startsWith(part) ? 0 : 1);
  const lead = before === "" ? "" : `${before} `;
  return names
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, OFFERED)
    .map((name) => lead + name);
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase();
}
