import Trash2 from "@lucide/svelte/icons/trash-2";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { restore, trashedInHand } from "./restoring.svelte";

function start(): void {
  register({
    id: "job.restore",
    title: "board-trash-action-restore",
    group: "job",
    shortcuts: ["r"],
    enabled: () => trashedInHand() !== undefined,
    run: () => restore(trashedInHand() ?? ""),
  });
}

/** Deleted jobs, each a press away from being back. */
export default {
  start,
  page: { id: "trash", title: "shell-nav-trash", icon: Trash2, load: () => import("./TrashPage.svelte") },
} satisfies Feature;
