import { addBoxReader } from "../../actions/box";
import type { Feature } from "../../actions/feature";
import { facts } from "./facts";
import { found, nearby } from "./offers";

/** Searches everything from the box at the top. */
export default {
  start: () => {
    addBoxReader(found);
    addBoxReader(nearby);
    addBoxReader(facts);
  },
} satisfies Feature;
