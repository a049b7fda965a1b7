import FileText from "@lucide/svelte/icons/file-text";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { chooseDocument } from "./adding.svelte";

function start(): void {
  register(
    {
      id: "document.add",
      title: "documents-action-add",
      group: "edit",
      run: () => chooseDocument(),
    },
    {
      id: "go.documents",
      title: "documents-action-go",
      group: "go",
      shortcuts: ["g d"],
      run: () => goTo("documents"),
    },
  );
}

/** Every document with its versions, and which of them went where. */
export default {
  start,
  page: {
    id: "documents",
    title: "documents-title",
    icon: FileText,
    load: () => import("./DocumentsPage.svelte"),
  },
} satisfies Feature;
