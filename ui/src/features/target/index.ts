import Target from "@lucide/svelte/icons/target";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { addTarget } from "./desk.svelte";

function start(): void {
  register(
    {
      id: "target.add",
      title: "target-action-add",
      group: "edit",
      shortcuts: ["Shift+T"],
      run: addTarget,
    },
    {
      id: "go.target",
      title: "target-action-go",
      group: "go",
      shortcuts: ["Mod+3", "g p"],
      run: () => goTo("target"),
    },
  );
}

/** What the person wants to be paid, what is left of it after tax, and what the pay floor is. */
export default {
  start,
  page: { id: "target", title: "target-title", icon: Target, load: () => import("./TargetPage.svelte") },
} satisfies Feature;
