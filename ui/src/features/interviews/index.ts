import MessagesSquare from "@lucide/svelte/icons/messages-square";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo, route } from "../../actions/route.svelte";
import { inspectorTab } from "../inspector/tab.svelte";
import { beginInterview } from "./drafts.svelte";

function start(): void {
  register(
    {
      id: "interview.add",
      title: "interviews-action-add",
      group: "job",
      shortcuts: ["Shift+I"],
      enabled: () => route.job !== undefined,
      run: () => {
        inspectorTab.id = "interviews";
        beginInterview(route.job ?? "");
      },
    },
    {
      id: "go.interviews",
      title: "interviews-action-go",
      group: "go",
      shortcuts: ["g i"],
      run: () => goTo("interviews"),
    },
  );
}

/** Interviews: those to come with the way in, those past with how they went, and those of one job. */
export default {
  start,
  page: {
    id: "interviews",
    title: "interviews-title",
    icon: MessagesSquare,
    load: () => import("./InterviewsPage.svelte"),
  },
} satisfies Feature;
