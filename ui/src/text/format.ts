import type { Amount, Language, PayAsWritten } from "../generated/api";
import { language, t } from "./t.svelte";

/** A narrow space that no line breaks at. */
const THIN = "\u202f";
const NO_BREAK = "\u00a0";
const locales: Record<Language, string> = { en: "en-GB", nb: "nb-NO" };
const decimalSign: Record<Language, string> = { en: ".", nb: "," };

/** A whole number in groups of three with a thin space: `820 000`. */
export function grouped(whole: number): string {
  const digits = Math.abs(whole).toString();
  return (whole < 0 ? "−" : "") + digits.replace(/\B(?=(\d{3})+$)/g, THIN);
}

/** An amount of money from its hundredths: `820 000 kr`; hundredths only where there are any. */
export function money(ore: number, currency = "NOK"): string {
  return `${figure(ore)}${NO_BREAK}${unit(currency)}`;
}

/** An amount with what it is paid for: `820 000 kr a year`. */
export function amount(value: Amount): string {
  return `${money(value.ore, value.currency)} ${t(`per-${value.period}`)}`;
}

/** Pay for a narrow place: `780–920k` for round yearly kroner, `150–200k USD` for others, else as [pay]. */
export function payShort(written: PayAsWritten): string {
  const ends = [written.min, written.max].filter((end) => end !== null);
  const round = ends.every((end) => end.period === "year" && end.ore % 100_000 === 0);
  const [first] = ends;
  if (!first || !round) return pay(written);
  const [min, max] = [written.min, written.max].map((end) => end && grouped(end.ore / 100_000));
  const currency = first.currency === "NOK" ? "" : `${NO_BREAK}${first.currency}`;
  return `${range(min, max)}k${currency}`;
}

/** Pay as written, in figures where it was read into figures: `780 000–920 000 kr a year`. */
export function pay(written: PayAsWritten): string {
  const { min, max, steps } = written;
  const one = max ?? min;
  if (!one)
    return steps ? t("shell-pay-steps", { range: range(`${steps.min}`, `${steps.max}`) }) : written.text;
  const figures = range(min && figure(min.ore), max && figure(max.ore));
  return `${figures}${NO_BREAK}${unit(one.currency)} ${t(`per-${one.period}`)}`;
}

/** A day in few words: `28 Nov`; with its year where that is not the year of `today`. Days are ISO dates. */
export function day(on: string, today?: string): string {
  const sameYear = today !== undefined && on.slice(0, 4) === today.slice(0, 4);
  return dates(sameYear ? "short" : "shortWithYear").format(noon(on));
}

/** A day in full: `Saturday 28 November 2026`. */
export function dayInFull(on: string): string {
  return dates("full").format(noon(on));
}

/** A day of this year in full: `Sunday 22 November`. */
export function dayAtLength(on: string): string {
  return dates("length").format(noon(on));
}

/** The name of a day's weekday: `Tuesday`. */
export function weekdayName(on: string): string {
  return dates("weekdayName").format(noon(on));
}

/** A day of a week in few letters: `Tue 24`. */
export function weekdayShort(on: string): string {
  return `${dates("weekdayShort").format(noon(on))} ${Number(on.slice(8, 10))}`;
}

/** A day with its weekday: `Tue 24 Nov`. */
export function weekday(on: string): string {
  return dates("weekday").format(noon(on));
}

/** A day's month: `November 2026`. */
export function month(on: string): string {
  return dates("month").format(noon(on));
}

/** A day's weekday in short: `Tue`. */
export function weekdayOnly(on: string): string {
  return dates("weekdayOnly").format(noon(on));
}

/** The time of day in Oslo of an instant: `13:00`. */
function timeInOslo(instant: string): string {
  return dates("time").format(new Date(instant));
}

/** Day and time in Oslo of an instant: `28 Nov 2026, 13:00`. */
export function instantInOslo(instant: string): string {
  return `${dates("dayInOslo").format(new Date(instant))}, ${timeInOslo(instant)}`;
}

/** So many days from today: `today`, `in 3 days`, `yesterday`, `3 weeks ago`. Negative is past. */
export function relativeDays(days: number): string {
  const format = relative();
  const far = Math.abs(days);
  if (far < 14) return format.format(days, "day");
  if (far < 60) return format.format(Math.trunc(days / 7), "week");
  if (far < 730) return format.format(Math.trunc(days / 30.44), "month");
  return format.format(Math.trunc(days / 365.25), "year");
}

function figure(ore: number): string {
  const size = Math.abs(ore);
  const whole = grouped(Math.trunc(size / 100));
  const rest = size % 100;
  const hundredths = rest === 0 ? "" : decimalSign[language()] + rest.toString().padStart(2, "0");
  return (ore < 0 ? "−" : "") + whole + hundredths;
}

function unit(currency: string): string {
  return currency === "NOK" ? "kr" : currency;
}

/** One figure, from–to, or only one end: "from" and "up to" come from the catalogues. */
function range(min: string | null | undefined, max: string | null | undefined): string {
  if (min && max) return min === max ? min : `${min}–${max}`;
  if (min) return t("shell-pay-from", { amount: min });
  return t("shell-pay-up-to", { amount: max ?? "" });
}

/** Noon UTC of a day: a date without a time has no zone to be shifted by. */
function noon(on: string): Date {
  return new Date(`${on}T12:00:00Z`);
}

const styles = {
  short: { day: "numeric", month: "short", timeZone: "UTC" },
  shortWithYear: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
  weekday: { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
  length: { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" },
  weekdayName: { weekday: "long", timeZone: "UTC" },
  weekdayShort: { weekday: "short", timeZone: "UTC" },
  month: { month: "long", year: "numeric", timeZone: "UTC" },
  weekdayOnly: { weekday: "short", timeZone: "UTC" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Europe/Oslo" },
  dayInOslo: { day: "numeric", month: "short", year: "numeric", timeZone: "Europe/Oslo" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

/** Makes what the first page writes dates with, before it is needed. */
export function warmUp(): void {
  dates("short");
  dates("shortWithYear");
  dates("length");
  dates("weekdayName");
  dates("weekdayShort");
}

function dates(style: keyof typeof styles): Intl.DateTimeFormat {
  return kept(style, () => new Intl.DateTimeFormat(locales[language()], styles[style]));
}

function relative(): Intl.RelativeTimeFormat {
  return kept("relative", () => new Intl.RelativeTimeFormat(locales[language()], { numeric: "auto" }));
}

/** Making a formatter costs more than using it a thousand times, and a board shows hundreds of dates. */
function kept<F extends Intl.DateTimeFormat | Intl.RelativeTimeFormat>(name: string, make: () => F): F {
  const key = `${language()} ${name}`;
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found as F;
}
