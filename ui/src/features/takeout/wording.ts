import type { TakeOutForm } from "../../generated/api";
import { grouped } from "../../text/format";
import { t } from "../../text/t.svelte";

/** What can be taken out, in the order it is offered. */
export const forms: readonly TakeOutForm[] = ["zip", "json", "xlsx", "jobs_csv", "events_csv", "markdown"];

/** The fewest characters of a passphrase; the core has the last word. */
const SHORTEST = 8;

/** A size as people say it: `12 kB`. */
export function size(bytes: number): string {
  if (bytes < 10_000) return t("takeout-size-bytes", { count: grouped(bytes) });
  if (bytes < 10_000_000) return t("takeout-size-kb", { count: grouped(Math.floor(bytes / 1000)) });
  return t("takeout-size-mb", { count: grouped(Math.floor(bytes / 1_000_000)) });
}

/** What is wrong with a passphrase that was typed twice; `undefined` when nothing is. */
export function passphraseFault(once: string, again: string): "short" | "differs" | undefined {
  if (Array.from(once).length < SHORTEST) return "short";
  return once === again ? undefined : "differs";
}
