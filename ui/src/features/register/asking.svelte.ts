import { asApiError, call } from "../../backend/backend";
import type { ApiError } from "../../generated/api";
import { errorText } from "../../text/said";
import { t } from "../../text/t.svelte";

/** A question to a public register or office: asked on request only, stopped on request, and refused in words. */
export class Asking {
  isUnderway = $state(false);
  #error = $state.raw<ApiError>();

  /** Why the last question was not answered. */
  get refusal(): string | undefined {
    if (!this.#error) return undefined;
    return this.#error.code === "fetch_stopped" ? t("register-stopped") : errorText(this.#error);
  }

  /** Asks; nothing comes back where it was refused or stopped, or where another question is underway. */
  async ask<T>(question: () => Promise<T>): Promise<T | undefined> {
    if (this.isUnderway) return undefined;
    this.isUnderway = true;
    this.#error = undefined;
    try {
      return await question();
    } catch (thrown) {
      this.#error = asApiError(thrown);
      return undefined;
    } finally {
      this.isUnderway = false;
    }
  }

  /** Stops the question that is underway, if one is; that it was stopped is its answer. */
  stop(): void {
    // There is nothing to do about a refusal here: the question itself then ends by itself.
    if (this.isUnderway) void call("ad.stop_fetch", {}).catch(() => undefined);
  }
}
