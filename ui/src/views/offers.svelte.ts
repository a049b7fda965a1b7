import type { BoxReader, Chip, Offer } from "../actions/box";
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
  #chips = $state.raw<ReadonlyMap<BoxReader, Chip[]>>(new Map());
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

  /** What was understood of the text. */
  get chips(): Chip[] {
    return this.#readers().flatMap((reader) => this.#chips.get(reader) ?? []);
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
      this.#chips = new Map();
      return;
    }
    const running = new AbortController();
    this.#running = running;
    for (const reader of this.#readers()) {
      void this.#askOne(reader, text, running.signal);
      void this.#askForChips(reader, text, running.signal);
    }
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

  async #askForChips(reader: BoxReader, text: string, signal: AbortSignal): Promise<void> {
    const chips = (await reader.chips?.(text, signal).catch(() => [])) ?? [];
    if (!signal.aborted) this.#chips = new Map(this.#chips).set(reader, chips);
  }
}
