import { t } from "../../text/t.svelte";
import type { Desk } from "./desk.svelte";
import { wasStopped } from "./failure";

/** The heading of what lies on the desk. */
export function titleOf(desk: Desk): string {
  switch (desk.kind) {
    case "empty":
    case "reading":
      return t("capture-desk");
    case "wanted":
      return desk.known ? t("capture-known-title") : t("capture-wanted-title", { site: desk.site });
    case "known":
      return t("capture-known-title");
    case "failed":
      return wasStopped(desk.error.code) ? t("capture-stopped-title") : t("capture-failed-title");
    case "by_hand":
      return t("capture-hand-title");
    case "review":
      return t("capture-review-title");
  }
}
