import { addBoxReader } from "../../actions/box";
import type { Feature } from "../../actions/feature";
import { found, nearby } from "./offers";

/** Searches everything from the box at the top. */
export default {
  start: () => {
    addBoxReader(found);
    addBoxReader(nearby);
  },
} satisfies Feature;
