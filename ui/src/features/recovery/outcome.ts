import type { Recovered, SalvageReport } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** What was done, line by line. */
export function recoveredLines(
  what: "restored" | "anew",
  { aside, missing_files: files }: Recovered,
): string[] {
  return [
    t(what === "restored" ? "recovery-done-restored" : "recovery-done-anew"),
    ...(files > 0 ? [t("restore-done-missing", { files })] : []),
    ...(aside ? [t("recovery-aside", { folder: aside })] : []),
  ];
}

/** What was saved and what is lost, line by line. */
export function salvagedLines(report: SalvageReport): string[] {
  const { kept, jobs, made, aside, path, missing_files: files } = report;
  return [
    t("recovery-kept", { kept, jobs }),
    lostLine(report),
    ...(made > 0 ? [t("recovery-made", { made })] : []),
    ...(files > 0 ? [t("restore-done-missing", { files })] : []),
    ...(path ? [t("recovery-copied", { path })] : []),
    ...(aside ? [t("recovery-aside", { folder: aside })] : []),
  ];
}

/** Where rows are lost, table by table. */
export function lossLines({ tables }: SalvageReport): string[] {
  return tables.map(({ table, kept, lost }) =>
    lost === null
      ? t("recovery-lost-table-unknown", { table, kept })
      : t("recovery-lost-table", { table, lost, kept }),
  );
}

function lostLine({ lost, certainty }: SalvageReport): string {
  if (certainty === "at_least") return t("recovery-lost-at-least", { lost });
  return lost > 0 ? t("recovery-lost", { lost }) : t("recovery-lost-none");
}
