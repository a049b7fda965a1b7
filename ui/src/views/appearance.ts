import { usePlainKeys } from "../actions/registry.svelte";
import { call, onChanged } from "../backend/backend";
import { write } from "../data/write";
import type { Settings } from "../generated/api";
import { language, speak } from "../text/t.svelte";

const LEAST = 70;
const MOST = 200;
const STEP = 10;

let zoom = 100;

/** Shows the window as the person chose: light or dark, size of text, keys. */
export function show(settings: Settings): void {
  const root = document.documentElement;
  if (settings.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = settings.theme;
  showZoom(settings.zoom_percent);
  usePlainKeys(settings.plain_keys === "on");
}

/** Follows every change of settings, wherever it was made. */
export function followSettings(): void {
  onChanged(({ tags }) => {
    if (tags.includes("setting")) void readAgain();
  });
}

/** Makes text larger or smaller by one step, or brings it back to its own size. */
export function zoomBy(steps: 1 | -1 | "reset"): void {
  const wanted = steps === "reset" ? 100 : Math.min(MOST, Math.max(LEAST, zoom + steps * STEP));
  if (wanted === zoom) return;
  // Shown before it is kept: text that grows under a key held down must not wait for the disk.
  showZoom(wanted);
  void write("settings.edit", { setting: "zoom_percent", value: wanted });
}

function showZoom(percent: number): void {
  zoom = percent;
  document.documentElement.style.fontSize = `${percent}%`;
}

async function readAgain(): Promise<void> {
  const profile = await call("profile.read", {});
  show(profile.settings);
  if (profile.language !== language()) await speak(profile.language);
}
