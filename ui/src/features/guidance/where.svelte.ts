import { goTo } from "../../actions/route.svelte";
import { parts, type GuidancePart } from "./parts";

/** The part that is open; it stays while the program runs. */
export const where = $state<{ part: GuidancePart }>({ part: parts[0] ?? "cities" });

/** Brings one to a part of the guidance; to the one that was open last where none is named. */
export function openGuidance(part?: GuidancePart): void {
  goTo("guidance");
  if (part && parts.includes(part)) where.part = part;
}
