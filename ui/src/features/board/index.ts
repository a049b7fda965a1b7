import Columns3 from "@lucide/svelte/icons/columns-3";
import type { Feature } from "../../actions/feature";
import { openOverlay } from "../../actions/overlay.svelte";
import { register, type Action } from "../../actions/registry.svelte";
import { readBoardAhead } from "./cards.svelte";
import { inHand } from "./hand.svelte";
import { deleteJob, moveBeside } from "./jobs";

const ofJobInHand = (action: Omit<Action, "group" | "enabled">): Action => ({
  ...action,
  group: "job",
  enabled: () => inHand()?.in_trash === false,
});

function start(): void {
  register(
    {
      id: "job.add",
      title: "board-action-add",
      group: "job",
      shortcuts: ["a"],
      run: () => openOverlay(() => import("./AddJob.svelte")),
    },
    ofJobInHand({
      id: "job.move",
      title: "board-action-move",
      shortcuts: ["m"],
      run: () => openOverlay(() => import("./MoveJob.svelte")),
    }),
    ofJobInHand({
      id: "job.next-stage",
      title: "board-action-next-stage",
      shortcuts: ["Mod+Shift+ArrowRight"],
      run: () => moveBeside(1),
    }),
    ofJobInHand({
      id: "job.previous-stage",
      title: "board-action-previous-stage",
      shortcuts: ["Mod+Shift+ArrowLeft"],
      run: () => moveBeside(-1),
    }),
    ofJobInHand({
      id: "job.delete",
      title: "board-action-delete",
      shortcuts: ["Delete"],
      run: deleteJob,
    }),
  );
}

/** The board: every job as a card in the column of its stage. */
export default {
  start,
  page: {
    id: "board",
    title: "board-title",
    icon: Columns3,
    load: () => import("./BoardPage.svelte"),
    ahead: readBoardAhead,
  },
} satisfies Feature;
