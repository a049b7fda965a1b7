import type { Shared, StoryMatch } from "../../generated/api";
import { t } from "../../text/t.svelte";

/** How long a story takes to tell: `1:45`. */
export function minutesText(seconds: number): string {
  const rest = (seconds % 60).toString().padStart(2, "0");
  return `${Math.floor(seconds / 60)}:${rest}`;
}

/** Why a story was found: what the person said, the skills, then the words both have. */
export function whyText({ said, skills, shared }: StoryMatch): string {
  const words = shared.map(sharedText);
  const parts = [
    said && t("stories-why-said"),
    skills.length > 0 && t("stories-why-skills", { skills: skills.join(", ") }),
    words.length > 0 && t("stories-why-words", { words: words.join(", ") }),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A word both have: as it is where both write it alike, else as each writes it. */
function sharedText({ wanted, told, by }: Shared): string {
  const isAlike = by === "word" || wanted.toLocaleLowerCase() === told.toLocaleLowerCase();
  return isAlike ? told : `${wanted} ↔ ${told}`;
}
