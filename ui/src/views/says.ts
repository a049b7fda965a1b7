import { onChanged } from "../backend/backend";
import { runAction } from "../actions/registry.svelte";
import { tellRefusals } from "../data/write";
import type { Changed } from "../generated/api";
import { announce, type ToastOffer } from "../parts/toaster.svelte";
import { errorText, stepText } from "../text/said";
import { t } from "../text/t.svelte";

/** Tells the person what every change did, with the way back, and every refusal. */
export function sayChanges(): void {
  tellRefusals((error) => announce(errorText(error), { tone: "wrong" }));
  onChanged(sayChange);
}

function sayChange({ said, by }: Changed): void {
  if (!said) return;
  const step = stepText(said);
  switch (by) {
    case "action":
      return announce(step, { offer: undo() });
    case "undo":
      return announce(t("shell-undone", { step }), { offer: redo() });
    case "redo":
      return announce(t("shell-redone", { step }), { offer: undo() });
    case "outside":
      return announce(t("shell-changed-outside", { step }));
  }
}

function undo(): ToastOffer {
  return { label: t("shell-action-undo"), run: () => runAction("edit.undo") };
}

function redo(): ToastOffer {
  return { label: t("shell-action-redo"), run: () => runAction("edit.redo") };
}
