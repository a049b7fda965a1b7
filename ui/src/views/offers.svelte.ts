import type { BoxReader, Offer } from "../actions/box";
import type { PlainMessage } from "../actions/registry.svelte";

/** What one reader offers. */
export interface OfferGroup {
  heading: PlainMessage;
  offers: Offer[];
}

/** What the readers of the box offer for what is typed; a slow answer to older text never shows. */
export class Offers {
  #readers: () => readonly BoxReader[];
  #running: AbortController | undefined;
  #found = $state.raw<ReadonlyMap<BoxReader, Offer[]>>(new Map());
  #open = $state(0);

  constructor(readers: () => readonly BoxReader[]) {
    this.#readers = readers;
  }

  /** The groups that have something to offer, in the readers' order. */
  get groups(): OfferGroup[] {
    return this.#readers()
      .map((reader) => ({ heading: reader.heading, offers: this.#found.get(reader) ?? [] }))
      .filter(({ offers }) => offers.length > 0);
  }

  /** Whether every reader has answered. */
  get settled(): boolean {
    return this.#open === 0;
  }

  /** Asks all readers about the text; their older answers stay until the new ones come. */
  ask(text: string): void {
    this.stop();
    if (text.trim() === "") {
      this.#found = new Map();
      return;
    }
    const running = new AbortController();
    this.#running = running;
    for (const reader of this.#readers()) void this.#askOne(reader, text, running.signal);
  }

  stop(): void {
    this.#running?.abort();
    this.#open = 0;
  }

  async #askOne(reader: BoxReader, text: string, signal: AbortSignal): Promise<void> {
    this.#open += 1;
    // A reader that fails has nothing to offer; it tells the person itself where that matters.
    const offers = await reader.offers(text, signal).catch(() => []);
    if (signal.aborted) return;
    this.#found = new Map(this.#found).set(reader, offers);
    this.#open -= 1;
  }
}
