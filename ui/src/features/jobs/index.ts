import Table2 from "@lucide/svelte/icons/table-2";
import type { Feature } from "../../actions/feature";
import { opens } from "../../actions/opening";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { openView, setFilters } from "./desk.svelte";

function start(): void {
  opens("table", (filters) => {
    openView(undefined);
    setFilters(filters);
    goTo("jobs");
  });
  register({
    id: "go.jobs",
    title: "jobs-action-go",
    group: "go",
    shortcuts: ["Mod+5", "g j"],
    run: () => goTo("jobs"),
  });
}

/** The table of all jobs: sorted, filtered and changed many at once. */
export default {
  start,
  page: { id: "jobs", title: "jobs-title", icon: Table2, load: () => import("./JobsPage.svelte") },
} satisfies Feature;
