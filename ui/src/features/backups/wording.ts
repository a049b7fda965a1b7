import type { BackupLine, BackupState, StoragePlace } from "../../generated/api";
import { grouped } from "../../text/format";
import { errorText } from "../../text/said";
import { language, t } from "../../text/t.svelte";

const UNITS = ["kB", "MB", "GB", "TB"];

/** A size from kilobytes of 1,024 bytes: `640 kB`, `4.2 MB`, `12 MB`. */
export function sizeText(kilobytes: number): string {
  let [size, unit] = [kilobytes, 0];
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const isRound = size >= 10 || unit === 0;
  const tenths = Math.round(size * 10) / 10;
  const sign = language() === "nb" ? "," : ".";
  const figure = isRound ? grouped(Math.round(size)) : tenths.toString().replace(".", sign);
  return `${figure} ${UNITS[unit] ?? ""}`;
}

/** What is in a backup, in a few words. */
export function holdsText({ contents }: BackupLine): string {
  if (!contents) return t("backups-unsound");
  const { jobs, applications, documents, missing_files: files } = contents;
  const counts = t("backups-holds-counts", { jobs, applications, documents });
  return files > 0 ? `${counts}; ${t("backups-holds-missing", { files })}` : counts;
}

/** Why a backup was made. */
export function reasonText({ reason }: Pick<BackupLine, "reason">): string {
  return t(`backup-reason-${reason}`);
}

/** What a person should know of the place of a folder. */
export function placeText(whose: "profile" | "second", place: StoragePlace): string {
  return place.kind === "synced"
    ? t(`backups-place-${whose}-synced`, { service: place.service })
    : t(`backups-place-${whose}-${place.kind}`, { system: place.system });
}

/** What stays on the screen while backups fail; `undefined` while they don't. */
export function failureText(state: BackupState): string | undefined {
  const second = state.second?.error;
  if (state.condition === "fine") return undefined;
  if (state.condition === "damaged" && state.error) {
    return t("backups-damaged", { why: errorText(state.error) });
  }
  if (state.error) return t("backups-failing", { why: errorText(state.error) });
  return second ? t("backups-failing-second", { why: errorText(second) }) : undefined;
}
