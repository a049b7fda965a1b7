import type { AlreadyQuery } from "../../generated/api";

/** The longest line the core takes. */
const LONGEST = 300;

/** What to ask of what is typed so far; `undefined` while there is nothing that tells one job from another. */
export function question(title: string, employer: string, link: string): AlreadyQuery | undefined {
  const typed = { title: title.trim(), employer: employer.trim(), url: link.trim() };
  if (typed.title.length > LONGEST || typed.employer.length > LONGEST) return undefined;
  const url = /\S\.\S/.test(typed.url) ? typed.url : null;
  return typed.employer === "" && url === null ? undefined : { ...typed, url };
}
