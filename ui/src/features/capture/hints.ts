import type { JobField } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** What a field takes, where that is not plain from its name. */
export function hintFor(field: JobField): string | undefined {
  switch (field) {
    case "places":
    case "deadline":
    case "pay":
    case "share":
    case "orgnr":
      return t(`capture-hint-${field}`);
    case "languages_required":
      return t("capture-hint-languages");
    case "posted_on":
      return t("capture-hint-day");
    default:
      return undefined;
  }
}
