import ShieldCheck from "@lucide/svelte/icons/shield-check";
import type { Feature } from "../../actions/feature";
import { register, type Action } from "../../actions/registry.svelte";
import { parts, type DataPart } from "./parts";
import { openData } from "./where.svelte";

function start(): void {
  register(
    {
      id: "go.data",
      title: "data-action-go",
      group: "go",
      shortcuts: ["g y"],
      run: () => openData(),
    },
    ...parts.map(toPart),
  );
}

function toPart(part: DataPart): Action {
  return { id: `go.data.${part}`, title: `data-action-${part}`, group: "go", run: () => openData(part) };
}

/** Backups, what goes out and comes in, the steps that were done, and what is kept where. */
export default {
  start,
  page: { id: "data", title: "data-title", icon: ShieldCheck, load: () => import("./DataPage.svelte") },
} satisfies Feature;
