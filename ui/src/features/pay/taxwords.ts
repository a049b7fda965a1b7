import type { SourceView, Topics } from "../../generated/api";

/** What each of the words rests on, by the ids of the guidance's statements. */
const restsOn = {
  "free-month": ["law.half_tax"],
  "half-month": ["law.half_tax"],
  "first-year": ["law.holiday_pay", "law.holiday_pay_five_weeks"],
  paye: ["paye.who", "paye.how", "paye.leaving"],
} as const;

/** A word of the tax trade that a newcomer meets. */
export type TaxWord = keyof typeof restsOn;

/** The words in the order they are told. */
export const taxWords = Object.keys(restsOn) as TaxWord[];

/** Where what is said of a word comes from, as far as the guidance in use knows. */
export function wordSources(word: TaxWord, parts: readonly (Topics | undefined)[]): SourceView[] {
  const ids: readonly string[] = restsOn[word];
  return parts
    .flatMap((part) => (part ? [...part.limits, ...part.topics.flatMap(({ facts }) => facts)] : []))
    .filter(({ id }) => ids.includes(id))
    .map(({ source }) => source);
}
