import type { Level } from "../../generated/api";

/** What the person chose and typed; it stays while the program runs and is never saved. */
class Desk {
  /** The role that stands open, by id. */
  role = $state<string>();
  /** Skills about to be added. */
  skills = $state("");
  /** An amount as written, and the work it would be for. */
  amount = $state("");
  work = $state("");
  level = $state<Level | "">("");
  city = $state("");
}

/** The one desk. */
export const desk = new Desk();
