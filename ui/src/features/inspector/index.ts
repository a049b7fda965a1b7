import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { route } from "../../actions/route.svelte";
import { writeNote } from "./tab.svelte";

function start(): void {
  register({
    id: "job.note",
    title: "inspector-action-note",
    group: "job",
    shortcuts: ["Shift+N"],
    enabled: () => route.job !== undefined,
    run: writeNote,
  });
}

/** One job, opened beside the list. */
export default { start, inspector: () => import("./Inspector.svelte") } satisfies Feature;
