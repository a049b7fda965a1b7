import { runAction } from "../../actions/registry.svelte";
import { openJob } from "../../actions/route.svelte";
import type { Stage } from "../../generated/api";
import type { MenuGroup } from "../../parts/Menu.svelte";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";
import { offeredStages, type BoardCard } from "./columns";

/** What can be done with a card: every stage it can go to is among it, found by typing its name. */
export function cardMenu(
  card: BoardCard,
  stages: readonly Stage[],
  move: (stage: string) => void,
): MenuGroup[] {
  const moves = offeredStages(stages, card.stage_id).map((stage) => ({
    id: stage.id,
    label: stageName(stage),
    disabled: stage.id === card.stage_id,
    run: () => move(stage.id),
  }));
  const rest = [
    { id: "open", label: t("board-menu-open"), run: () => openJob(card.job_id) },
    { id: "move-on", label: t("board-menu-move-on"), run: () => runAction("job.move") },
    { id: "delete", label: t("board-action-delete"), run: () => runAction("job.delete") },
  ];
  return [{ items: rest }, { heading: t("board-menu-move"), items: moves }];
}
