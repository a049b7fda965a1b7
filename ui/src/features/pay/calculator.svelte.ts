import type { Scheme, Zone } from "../../generated/api";

/** What the person typed and chose; it stays while the program runs and is never saved. */
class Calculator {
  /** Gross pay as written. */
  amount = $state("");
  /** The tax year; `null` is the current one. */
  year = $state<number | null>(null);
  zone = $state<Zone>("ordinary");
  scheme = $state<Scheme>("ordinary");
  /** Months taxable to Norway; `null` is the whole year. */
  months = $state<number | null>(null);
  /** Union dues a year as written. */
  dues = $state("");
}

/** The one calculator. */
export const calculator = new Calculator();
