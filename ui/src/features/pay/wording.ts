import { grouped } from "../../text/format";
import { language } from "../../text/t.svelte";

/** Kroner for a narrow place: `880k`; `0`. */
export function short(ore: number): string {
  const thousands = Math.round(ore / 100_000);
  return thousands === 0 ? "0" : `${grouped(thousands)}k`;
}

/** A stretch of kroner for a narrow place: `780–920k`. */
export function shortRange(low: number, high: number): string {
  const [least, most] = [short(low), short(high)];
  return least === most ? least : `${least.replace(/k$/, "")}–${most}`;
}

/** A month's name. */
export function monthName(month: number): string {
  const day = new Date(Date.UTC(2026, month - 1, 15));
  return new Intl.DateTimeFormat(language() === "nb" ? "nb-NO" : "en-GB", {
    month: "long",
    timeZone: "UTC",
  }).format(day);
}

/** Names of things one after the other, as the language joins them. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(names);
}
