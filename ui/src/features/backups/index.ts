import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { backUpNow } from "./now";

function start(): void {
  register({ id: "backup.now", title: "backups-action-now", group: "edit", run: backUpNow });
}

/** Backups: which there are, how they stand, and bringing one back. Drawn as a part of the page of one's own data. */
export default { start } satisfies Feature;
