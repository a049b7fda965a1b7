import Dumbbell from "@lucide/svelte/icons/dumbbell";
import { openOverlay } from "../../actions/overlay.svelte";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { beginSitting } from "./sitting.svelte";
import { openPractice } from "./where.svelte";

function start(): void {
  register(
    {
      id: "go.practice",
      title: "practice-action-go",
      group: "go",
      shortcuts: ["g r"],
      run: () => openPractice(),
    },
    {
      id: "go.practice.questions",
      title: "practice-action-questions",
      group: "go",
      run: () => openPractice("questions"),
    },
    {
      id: "practice.begin",
      title: "practice-action-begin",
      group: "go",
      run: () => {
        openPractice();
        void beginSitting({ from: "mixed" });
      },
    },
    {
      id: "practice.interview",
      title: "practice-action-interview",
      group: "go",
      run: () => {
        openPractice();
        void openOverlay(() => import("./InterviewDialog.svelte"));
      },
    },
  );
}

/** Practice: what is due, sittings by keyboard, practice interviews, the question bank, and how it goes over time. */
export default {
  start,
  page: {
    id: "practice",
    title: "practice-title",
    icon: Dumbbell,
    load: () => import("./PracticePage.svelte"),
  },
} satisfies Feature;
