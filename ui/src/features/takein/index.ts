import { addBoxReader, type Brought } from "../../actions/box";
import type { Feature } from "../../actions/feature";
import { openData } from "../data/where.svelte";
import { takeFile } from "./intake.svelte";
import { isTable } from "./kinds";

/** A table that is dropped on the window is one to bring in. */
function take({ files: [file] }: Brought): boolean {
  if (!file || !isTable(file.name)) return false;
  openData("in");
  void takeFile(file);
  return true;
}

/** Brings in files of other programs, and people's own tables. */
export default {
  start: () => void addBoxReader({ heading: "data-part-in", offers: () => Promise.resolve([]), take }),
} satisfies Feature;
