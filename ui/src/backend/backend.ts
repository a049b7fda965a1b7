import type { ApiError, Changed, Commands } from "../generated/api";

/** What the window needs from outside; the tests put one of their own in its place. */
export interface Backend {
  call(name: string, input: unknown): Promise<unknown>;
  onChanged(handler: (changed: Changed) => void): () => void;
}

let backend: Backend | undefined;

/** Chooses the backend: once at the start, or one per test. */
export function useBackend(wanted: Backend): void {
  backend = wanted;
}

/** Runs one command of the core. Rejects with an [ApiError]. */
export async function call<K extends keyof Commands>(
  name: K,
  input: Commands[K]["input"],
): Promise<Commands[K]["output"]> {
  return (await inUse().call(name, input)) as Commands[K]["output"];
}

/** Calls `handler` after every committed change, until the function that comes back is called. */
export function onChanged(handler: (changed: Changed) => void): () => void {
  return inUse().onChanged(handler);
}

/** Takes whatever was thrown for an [ApiError], so that a fault of the window itself is told too. */
export function asApiError(thrown: unknown): ApiError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "params" in thrown) {
    return thrown as ApiError;
  }
  return { code: "internal", params: {} };
}

function inUse(): Backend {
  if (!backend) throw new Error("useBackend() comes first");
  return backend;
}
