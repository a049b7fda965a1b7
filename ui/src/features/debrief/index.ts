import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { route } from "../../actions/route.svelte";
import { debriefLatest } from "./desk.svelte";

function start(): void {
  register({
    id: "debrief.write",
    title: "debrief-action",
    group: "job",
    run: () => debriefLatest(route.job),
  });
}

/** Looking back on an interview: what was asked, how it went, and what comes of it. */
export default { start } satisfies Feature;
