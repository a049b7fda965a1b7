import type { ApiError, Said, Stage } from "../generated/api";
import { t, told } from "./t.svelte";

/** The sentence of a refused command. */
export function errorText(error: ApiError): string {
  return told(`error-${error.code}`, given(error.params)) ?? t("shell-error-unknown", { code: error.code });
}

/** What was done, as the core names it: `step-<label>`. */
export function stepText(said: Said): string {
  return told(`step-${said.label}`, given(said.params)) ?? t("shell-step-unknown");
}

/** A stage's name: the person's own, else its kind's. */
export function stageName(stage: Pick<Stage, "kind" | "name">): string {
  return stage.name ?? t(`stage-${stage.kind}`);
}

function given(params: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
