/** How long one may wait between two letters of a name, in milliseconds; the same as in most systems' lists. */
const PAUSE = 1000;

/** Finds a name by its first letters, as lists do: letters typed quickly belong together, one repeated goes on. */
export class TypeAhead {
  #typed = "";
  #last = -Infinity;

  /** The place of the name that is meant; `undefined` where none begins so. `at` is the time in milliseconds. */
  find(letter: string, names: readonly string[], current: number, at: number): number | undefined {
    if (at - this.#last > PAUSE) this.#typed = "";
    this.#last = at;
    this.#typed += letter.toLocaleLowerCase();
    const repeated = [...this.#typed].every((one) => one === this.#typed[0]);
    const wanted = repeated ? (this.#typed[0] ?? "") : this.#typed;
    const first = repeated ? current + 1 : current;
    const order = names.map((_, index) => (first + index) % names.length);
    return order.find((index) => names[index]?.toLocaleLowerCase().startsWith(wanted));
  }
}
