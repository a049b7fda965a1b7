/** Finds the known names that are meant by what was typed, best first. */
export type FindNames = (text: string) => Promise<{ names: string[] }>;

/** What a key did to the names on offer: chose one, was used up, or nothing. */
export type KeyAnswer = { does: "pick"; name: string } | { does: "used" } | undefined;

/** The names offered while one types. None is chosen by itself: Enter takes what was typed. */
export class NameOffers {
  #find: FindNames;
  #asked = 0;
  #names = $state.raw<readonly string[]>([]);
  #at = $state(-1);
  #isClosed = $state(false);

  constructor(find: FindNames) {
    this.#find = find;
  }

  /** The names that are shown; empty while none are. */
  get names(): readonly string[] {
    return this.#isClosed ? [] : this.#names;
  }

  /** Which of them the arrows stand on; -1 is none. */
  get at(): number {
    return this.#isClosed ? -1 : this.#at;
  }

  /** Asks for names; an answer to older text never shows. */
  async type(text: string): Promise<void> {
    const number = ++this.#asked;
    // Names are only a help: without them one types on.
    const { names } = await this.#find(text).catch(() => ({ names: [] }));
    if (number !== this.#asked) return;
    this.#names = names.filter((name) => name !== text.trim());
    this.#at = -1;
    this.#isClosed = false;
  }

  /** Closes them, and forgets what is still on its way. */
  close(): void {
    this.#asked += 1;
    this.#isClosed = true;
  }

  /** Takes a key where it means something here. */
  key(key: string): KeyAnswer {
    if (key === "ArrowDown" || key === "ArrowUp") return this.#go(key === "ArrowDown" ? 1 : -1);
    const name = this.names[this.at];
    if (key === "Enter" && name !== undefined) return { does: "pick", name };
    if (key !== "Escape" || this.names.length === 0) return undefined;
    this.close();
    return { does: "used" };
  }

  /** Round by way of none, where one has again what was typed. */
  #go(step: 1 | -1): KeyAnswer {
    const stops = this.#names.length + 1;
    if (stops === 1) return undefined;
    // Arrows bring back names that were closed.
    const from = this.#isClosed ? -1 : this.#at;
    this.#isClosed = false;
    this.#at = ((from + 1 + step + stops) % stops) - 1;
    return { does: "used" };
  }
}
