import type { Feature } from "../../actions/feature";
import { openOverlay } from "../../actions/overlay.svelte";
import { register } from "../../actions/registry.svelte";

/** Opens the first questions; also later, from the menu. */
export function welcome(): Promise<void> {
  return openOverlay(() => import("./Welcome.svelte"));
}

function start(): void {
  register({ id: "help.welcome", title: "welcome-action", group: "help", run: welcome });
}

/** What a person is asked once, all of it free to leave out. */
export default { start } satisfies Feature;
