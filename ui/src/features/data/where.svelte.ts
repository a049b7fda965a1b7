import { goTo } from "../../actions/route.svelte";
import { parts, type DataPart } from "./parts";

/** The part that is open; it stays while the program runs. */
export const where = $state<{ part: DataPart }>({ part: parts[0] ?? "backups" });

/** Brings one to a part of the page; to the one that was open last where none is named. */
export function openData(part?: DataPart): void {
  goTo("data");
  if (part && parts.includes(part)) where.part = part;
}
