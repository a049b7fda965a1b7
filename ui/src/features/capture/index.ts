import { addBoxReader } from "../../actions/box";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { takeFile } from "./desk.svelte";
import { chooseFile } from "./file";
import { captureReader } from "./reader";

/** Saves ads from links, texts, pages and files. */
export default {
  start: () => {
    addBoxReader(captureReader);
    register({
      id: "capture.file",
      title: "capture-action-file",
      group: "job",
      shortcuts: ["Mod+O"],
      run: () => chooseFile(takeFile),
    });
  },
} satisfies Feature;
