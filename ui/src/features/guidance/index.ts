import Compass from "@lucide/svelte/icons/compass";
import type { Feature } from "../../actions/feature";
import { register, type Action } from "../../actions/registry.svelte";
import { parts, type GuidancePart } from "./parts";
import { openGuidance } from "./where.svelte";

function start(): void {
  register(
    {
      id: "go.guidance",
      title: "guidance-action-go",
      group: "go",
      shortcuts: ["Mod+4", "g g"],
      run: () => openGuidance(),
    },
    ...parts.map(toPart),
  );
}

function toPart(part: GuidancePart): Action {
  return {
    id: `go.guidance.${part}`,
    title: `guidance-action-${part}`,
    group: "go",
    run: () => openGuidance(part),
  };
}

/** What there is to know of Norway's cities, employers, roles, pay and rules, each fact with its source and date. */
export default {
  start,
  page: {
    id: "guidance",
    title: "guidance-title",
    icon: Compass,
    load: () => import("./GuidancePage.svelte"),
  },
} satisfies Feature;
