import type { EmployersQuery } from "../../generated/api";
import type { employers } from "./desk.svelte";

/** More than the guidance knows, so that all come at once. */
const ALL = 200;

type Filters = Pick<typeof employers, "text" | "city" | "industry" | "only">;

/** What the core is asked for the filters. */
export function employersQuery({ text, city, industry, only }: Filters): EmployersQuery {
  return { text: text.trim(), city, industry, only, offset: 0, limit: ALL };
}

/** Whether anything is filtered away. */
export function isFiltered({ text, city, industry, only }: Filters): boolean {
  return text.trim() !== "" || city !== null || industry !== null || only !== "all";
}

/** The place in a list of that length that a key leads to; `undefined` where the key is none of the list's. */
export function stepped(at: number, key: string, length: number): number | undefined {
  switch (key) {
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "ArrowDown":
      return Math.min(length - 1, at + 1);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}

/** An organisation number as it is written, in threes. */
export function orgnrText(orgnr: string): string {
  return orgnr.replace(/(\d{3})(?=\d)/g, "$1\u202f");
}
