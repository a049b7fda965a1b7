import type { SettingEdit, Settings, Situation } from "../../generated/api";

/** What the first questions ask, as it stands in the form. */
export type Answers = Pick<Settings, "language" | "situation" | "role" | "cities" | "citizenship" | "degree">;

/** The most cities offered as buttons. */
const MOST_CITIES = 9;

/** The cities offered as buttons: the guidance's, as it orders them, then what was chosen beside them. */
export function citiesOffered(known: readonly { name: string }[], chosen: readonly string[]): string[] {
  return [...new Set([...known.slice(0, MOST_CITIES).map(({ name }) => name), ...chosen])];
}

/** What has to be written: only what was changed, and that the questions were answered. */
export function edits(before: Answers, after: Answers): SettingEdit[] {
  const changed: SettingEdit[] = [];
  if (after.situation !== before.situation) changed.push({ setting: "situation", value: after.situation });
  if (after.role !== before.role) changed.push({ setting: "role", value: after.role });
  if (after.cities.join("\n") !== before.cities.join("\n"))
    changed.push({ setting: "cities", value: after.cities });
  if (after.citizenship !== before.citizenship)
    changed.push({ setting: "citizenship", value: after.citizenship });
  if (after.degree !== before.degree) changed.push({ setting: "degree", value: after.degree });
  return [...changed, { setting: "welcomed", value: true }];
}

/** A city in or out of the list; cities stay in the order they were chosen in. */
export function toggled(cities: readonly string[], city: string): string[] {
  return cities.includes(city) ? cities.filter((one) => one !== city) : [...cities, city];
}

/** The page that helps most where the person is. */
export function firstPageFor(situation: Situation | null): string | undefined {
  switch (situation) {
    case "looking":
      return "guidance";
    case "deciding":
      return "offers";
    default:
      return undefined;
  }
}
