import type { Language, Note } from "../generated/api";
import { day, grouped, money } from "./format";
import type { Values } from "./catalogue";
import { language, told } from "./t.svelte";

const NO_BREAK = "\u00a0";
const decimalSign: Record<Language, string> = { en: ".", nb: "," };

/** The sentence of a note: `note-<code>` with its parameters as people read them. */
export function noteText(note: Note): string {
  return told(`note-${note.code}`, noteArgs(note.params)) ?? note.code;
}

/** The sentence of a rule with what it speaks of; `undefined` where there is none, or something it needs is missing. */
export function ruleText(id: string, params: Params): string | undefined {
  const text = told(id, noteArgs(params));
  // A variable that was not given is left standing in its braces.
  return text?.includes("{$") ? undefined : text;
}

/** A number from its hundredths: `37.5`, `1 725.5`; hundredths only as far as there are any. */
export function decimal(hundredths: number): string {
  const size = Math.abs(hundredths);
  const rest = (size % 100).toString().padStart(2, "0").replace(/0+$/, "");
  const whole = grouped(Math.trunc(size / 100));
  return (hundredths < 0 ? "−" : "") + whole + (rest && decimalSign[language()] + rest);
}

/** A percentage from hundredths of a percent, as the language writes it: `7.8%`, `7,8 %`. */
export function percent(bp: number): string {
  return `${decimal(bp)}${language() === "nb" ? NO_BREAK : ""}%`;
}

type Params = Record<string, string | undefined>;

/** Parameters as they are shown; the end of a name says how. An empty one says nothing, and is left out. */
function noteArgs(params: Params): Values {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      !value?.trim() ? [] : [[name, shown(name, value, params.currency)]],
    ),
  );
}

function shown(name: string, value: string, currency: string | undefined): string | number {
  const number = Number(value);
  if (Number.isNaN(number)) return isDay(name, value) ? day(value) : value;
  if (name.endsWith("_ore")) return money(number, currency);
  if (name.endsWith("_bp")) return percent(number);
  if (name.endsWith("_c")) return decimal(number);
  // Counts go in as numbers, so that "1 month" and "2 months" are told apart; years are four figures and stay as they are.
  return /^\d{1,3}$/.test(value) ? number : value;
}

function isDay(name: string, value: string): boolean {
  return (name === "on" || name.endsWith("_on")) && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
