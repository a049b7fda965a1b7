import { asApiError, call } from "../../backend/backend";
import type { ApiError, TakeOutForm, TakeOutProgress, TakenOut } from "../../generated/api";

/** How long one waits between two looks at how far it is, in milliseconds. */
const PAUSE = 250;

/** What is being taken out; it goes on while one looks at other pages. */
class Desk {
  form = $state<TakeOutForm>("zip");
  isLocked = $state(false);
  /** Whether something is being written. */
  isBusy = $state(false);
  progress = $state.raw<TakeOutProgress>();
  taken = $state.raw<TakenOut>();
  error = $state.raw<ApiError>();

  /** Takes out what is chosen; whether it worked. */
  async takeOut(passphrase: string): Promise<boolean> {
    if (this.isBusy) return false;
    [this.isBusy, this.taken, this.error, this.progress] = [true, undefined, undefined, undefined];
    const watch = setInterval(() => void this.#look(), PAUSE);
    try {
      this.taken = await call("takeout.save", { form: this.form, passphrase });
    } catch (thrown) {
      this.error = asApiError(thrown);
    } finally {
      clearInterval(watch);
      [this.isBusy, this.progress] = [false, undefined];
    }
    return this.taken !== undefined;
  }

  /** Stops it; nothing of it stays. */
  async stop(): Promise<void> {
    await call("takeout.stop", {}).catch(() => undefined);
  }

  async #look(): Promise<void> {
    // What can't be asked now is asked a moment later.
    const progress = await call("takeout.progress", {}).catch(() => undefined);
    if (this.isBusy && progress?.running) this.progress = progress;
  }
}

export const desk = new Desk();
