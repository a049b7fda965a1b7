import { closeJob, goTo, route } from "../actions/route.svelte";
import { openOverlay, overlays } from "../actions/overlay.svelte";
import type { Action } from "../actions/registry.svelte";
import { write } from "../data/write";
import { announce } from "../parts/toaster.svelte";
import { t } from "../text/t.svelte";
import { zoomBy } from "./appearance";
import { railPages } from "./features";

/** What can be done wherever one is. */
export const shellActions: Action[] = [
  {
    id: "edit.undo",
    title: "shell-action-undo",
    group: "edit",
    shortcuts: ["Mod+Z"],
    run: () => replay("undo", t("shell-nothing-to-undo")),
  },
  {
    id: "edit.redo",
    title: "shell-action-redo",
    group: "edit",
    shortcuts: ["Mod+Shift+Z", "Mod+Y"],
    run: () => replay("redo", t("shell-nothing-to-redo")),
  },
  {
    id: "go.search",
    title: "shell-action-search",
    group: "go",
    shortcuts: ["Mod+K", "/"],
    run: () => openOverlay(() => import("./Palette.svelte")),
  },
  page("today", "today-action-go", "g t"),
  page("board", "shell-action-go-board", "Mod+1", "g b"),
  page("trash", "shell-action-go-trash"),
  page("settings", "shell-action-go-settings", "Mod+,", "g s"),
  {
    id: "go.close-job",
    title: "shell-action-close-job",
    group: "go",
    shortcuts: ["Escape"],
    enabled: () => route.job !== undefined && overlays().length === 0,
    run: closeJob,
  },
  zoom("view.larger", "shell-action-larger", 1, "Mod++", "Mod+="),
  zoom("view.smaller", "shell-action-smaller", -1, "Mod+-"),
  zoom("view.own-size", "shell-action-own-size", "reset", "Mod+0"),
  {
    id: "help.page",
    title: "help-action",
    group: "help",
    shortcuts: ["F1"],
    run: () => openOverlay(() => import("./HowTo.svelte")),
  },
  {
    id: "help.shortcuts",
    title: "shell-action-shortcuts",
    group: "help",
    shortcuts: ["?"],
    run: () => openOverlay(() => import("./ShortcutSheet.svelte")),
  },
  {
    id: "help.quit",
    title: "shell-action-quit",
    group: "help",
    shortcuts: ["Mod+Q"],
    run: () => write("window.quit", {}),
  },
];

function page(id: string, title: Action["title"], ...shortcuts: string[]): Action {
  const there = () => Object.values(railPages()).some((pages) => pages.some((one) => one.id === id));
  return { id: `go.${id}`, title, group: "go", shortcuts, enabled: there, run: () => goTo(id) };
}

function zoom(
  id: string,
  title: Action["title"],
  by: Parameters<typeof zoomBy>[0],
  ...shortcuts: string[]
): Action {
  return { id, title, group: "view", shortcuts, run: () => zoomBy(by) };
}

/** The change itself is told when it comes; only that there was nothing to do is told here. */
async function replay(command: "undo" | "redo", nothing: string): Promise<void> {
  const done = await write(command, {});
  if (done && !done.said) announce(nothing);
}
