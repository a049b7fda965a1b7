import type { FactChange, PackChanges, PackView, Words } from "../../generated/api";
import { day, grouped } from "../../text/format";
import { t } from "../../text/t.svelte";
import { inWords } from "../sources/words";

/** Where the guidance in use comes from, in a sentence. */
export function originText({ origin }: PackView): string {
  if (origin.kind === "built_in") return t("pack-built-in");
  const { name, imported_on } = origin.imported;
  return t("pack-imported", { name, day: dayOf(imported_on) });
}

/** How many facts change, are new, are gone; kinds without any are left out. */
export function countsText({ changed, added, removed }: PackChanges): string {
  const counts = [
    changed > 0 && t("pack-changed", { count: changed }),
    added > 0 && t("pack-added", { count: added }),
    removed > 0 && t("pack-removed", { count: removed }),
  ].filter((count) => count !== false);
  return counts.length === 0 ? t("pack-same") : counts.join(", ");
}

/** How many changes there are beyond those that are listed, as one reads it; `undefined` where all are. */
export function moreText({ added, changed, removed, changes }: PackChanges): string | undefined {
  const more = added + changed + removed - changes.length;
  return more > 0 ? t("pack-more", { count: grouped(more) }) : undefined;
}

/** What a fact says before and after, each with its day; what is not there has a dash. */
export function beforeAndAfter(change: FactChange): { before: string; after: string } {
  return {
    before: saidOn(change.old, change.old_as_of),
    after: saidOn(change.new, change.new_as_of),
  };
}

/** A day as people read it. An edition is a day too; where it is not, it stays as it is. */
export function dayOf(on: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? day(on) : on;
}

function saidOn(words: Words | null, on: string | null): string {
  if (!words) return "–";
  return on === null ? inWords(words) : t("pack-said", { text: inWords(words), day: dayOf(on) });
}
