import { asApiError, call } from "../backend/backend";
import type { ApiError, Commands } from "../generated/api";

type Refused = (error: ApiError) => void;

let tell: Refused = () => undefined;

/** Chooses how a refused [write] is told to the person: once, at the start. */
export function tellRefusals(by: Refused): void {
  tell = by;
}

/**
 * Runs one command and tells the person aloud when it is refused; then nothing comes back.
 *
 * For changes without a field to show the reason beside; those use [call] and show it there.
 */
export async function write<K extends keyof Commands>(
  name: K,
  input: Commands[K]["input"],
): Promise<Commands[K]["output"] | undefined> {
  try {
    return await call(name, input);
  } catch (thrown) {
    tell(asApiError(thrown));
    return undefined;
  }
}
