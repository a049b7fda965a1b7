import { addBoxReader } from "../../actions/box";
import type { Feature } from "../../actions/feature";
import { documents, happenings, people } from "./besides";
import { facts } from "./facts";
import { found, nearby } from "./offers";

/** Finds everything from the box at the top. */
export default {
  start: () => {
    for (const reader of [found, people, documents, happenings, nearby, facts]) addBoxReader(reader);
  },
} satisfies Feature;
