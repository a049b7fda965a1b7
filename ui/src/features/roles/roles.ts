import type { RoleView } from "../../generated/api";

/** A group of roles, named by what is known of them. */
export interface RoleGroup {
  id: "described" | "ranked" | "paid";
  roles: RoleView[];
}

/** The roles by what is known of them: described, ranked among the best paid, only paid. Empty groups are left out. */
export function roleGroups(roles: readonly RoleView[]): RoleGroup[] {
  const ranked = roles
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const others = roles.filter(({ rank }) => rank === null);
  const groups: RoleGroup[] = [
    { id: "described", roles: others.filter(({ source }) => source !== null) },
    { id: "ranked", roles: ranked },
    { id: "paid", roles: others.filter(({ source }) => source === null) },
  ];
  return groups.filter((group) => group.roles.length > 0);
}

/** Where a key leads in a list of `count` from `at`; `undefined` where the key is none of the list's. */
export function walked(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** How many names are offered while one types. */
const OFFERED = 8;

/** The names that hold every word typed, those that begin with it first. */
export function namesIn(names: readonly string[], typed: string): string[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const begins = (name: string) => (folded(name).startsWith(folded(typed).trim()) ? 0 : 1);
  return names
    .filter((name) => words.every((word) => folded(name).includes(word)))
    .toSorted((one, other) => begins(one) - begins(other))
    .slice(0, OFFERED);
}

function folded(name: string): string {
  return name.toLocaleLowerCase("nb");
}
