import Archive from "@lucide/svelte/icons/archive";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { showArchive } from "./where.svelte";

function start(): void {
  register({
    id: "go.archive",
    title: "archive-action",
    group: "go",
    run: () => {
      showArchive(undefined);
      goTo("archive");
    },
  });
}

/** Earlier searches. Seldom wanted, so the page is reached from the trash, the settings and the box, not from the rail. */
export default {
  start,
  page: { id: "archive", title: "archive-title", icon: Archive, load: () => import("./ArchivePage.svelte") },
} satisfies Feature;
