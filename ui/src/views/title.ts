import { tick } from "svelte";
import type { Page } from "../actions/feature";
import { settled } from "../data/read.svelte";
import { t } from "../text/t.svelte";

let newest = 0;

/** Names the page in the window's title, once it is drawn with what it shows. */
export async function nameWindow(page: Page): Promise<void> {
  const turn = ++newest;
  await page.load();
  await tick();
  await settled();
  await frames();
  if (turn === newest) document.title = t("shell-window", { page: t(page.title) });
}

/** Two frames: the first is asked for before the page is drawn, the second after. */
function frames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
