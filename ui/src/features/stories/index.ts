import BookOpen from "@lucide/svelte/icons/book-open";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { beginStory } from "./desk.svelte";

function start(): void {
  register(
    { id: "story.add", title: "stories-action-add", group: "edit", run: () => beginStory() },
    {
      id: "go.stories",
      title: "stories-action-go",
      group: "go",
      shortcuts: ["g h"],
      run: () => goTo("stories"),
    },
  );
}

/** What the person did, ready to be told. */
export default {
  start,
  page: {
    id: "stories",
    title: "stories-title",
    icon: BookOpen,
    load: () => import("./StoriesPage.svelte"),
  },
} satisfies Feature;
