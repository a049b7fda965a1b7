import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { answer, nowAsked } from "./asking.svelte";
import { closedOpen } from "./closed.svelte";

function start(): void {
  register({
    id: "job.why-closed",
    title: "closed-action",
    group: "job",
    shortcuts: ["w"],
    enabled: () => nowAsked() !== undefined || closedOpen() !== undefined,
    run: () => (nowAsked() ? answer() : closedOpen()?.()),
  });
}

/** Why a job was closed, asked beside the work, and what comes after an acceptance. */
export default { start } satisfies Feature;
