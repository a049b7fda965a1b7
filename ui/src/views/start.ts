import { mount } from "svelte";
import { asApiError, call } from "../backend/backend";
import { settled } from "../data/read.svelte";
import { register } from "../actions/registry.svelte";
import type { ApiError, Language } from "../generated/api";
import { warmUp } from "../text/format";
import { isRecoverable } from "../features/recovery/recoverable";
import { welcome } from "../features/welcome";
import { speak } from "../text/t.svelte";
import { shellActions } from "./actions";
import { followSettings, show } from "./appearance";
import { firstPage, startFeatures } from "./features";
import { sayChanges } from "./says";
import Shell from "./Shell.svelte";

/** Opens the window: one call to the core, then the first paint. */
export async function start(root: HTMLElement): Promise<void> {
  let isNew: boolean;
  // What the first screen needs besides the answer is fetched while the core reads the profile.
  const guess = systemLanguage();
  const texts = speak(guess);
  firstPage()?.ahead?.();
  // While the core reads: the engine takes long to make the first of these.
  void texts.then(warmUp);
  try {
    const profile = await call("profile.read", {});
    await texts;
    if (profile.language !== guess) await speak(profile.language);
    show(profile.settings);
    isNew = profile.empty && !profile.settings.welcomed;
  } catch (thrown) {
    await texts;
    await startFailed(root, asApiError(thrown));
    return;
  }
  await within(SHORT, settled());
  register(...shellActions);
  startFeatures();
  sayChanges();
  followSettings();
  root.replaceChildren();
  mount(Shell, { target: root });
  if (isNew) await welcome();
}

/** What was asked ahead is mostly there by now; drawing it at once beats drawing that it is on its way. */
const SHORT = 100;

function within(milliseconds: number, wanted: Promise<void>): Promise<void> {
  return Promise.race([wanted, new Promise<void>((resolve) => setTimeout(resolve, milliseconds))]);
}

async function startFailed(root: HTMLElement, error: ApiError): Promise<void> {
  const { default: Shown } = isRecoverable(error)
    ? await import("../features/recovery/RecoveryScreen.svelte")
    : await import("./StartFailed.svelte");
  root.replaceChildren();
  mount(Shown, { target: root, props: { error, onretry: () => void start(root) } });
}

/** The language to speak until the profile says which. */
function systemLanguage(): Language {
  return /^(nb|nn|no)\b/i.test(navigator.language) ? "nb" : "en";
}
