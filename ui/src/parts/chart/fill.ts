import type { Texture, Tone } from "./types";

/** The name of a fill within the page. */
export function fillId(scope: string, tone: Tone, texture: Texture): string {
  return `${scope}-${tone}-${texture}`;
}
