import type { Feature } from "../../actions/feature";
import { openOverlay } from "../../actions/overlay.svelte";
import { register } from "../../actions/registry.svelte";

function start(): void {
  register({
    id: "tags.manage",
    title: "tags-action-manage",
    group: "edit",
    run: () => openOverlay(() => import("./TagsDialog.svelte")),
  });
}

/** Words by which the person groups jobs. */
export default { start } satisfies Feature;
