import Sun from "@lucide/svelte/icons/sun";
import type { Feature, PageCount } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { t } from "../../text/t.svelte";
import { readToday, readTodayAhead } from "./day.svelte";
import { wantTask } from "./wanted.svelte";
import TodayPage from "./TodayPage.svelte";

function start(): void {
  register({
    id: "task.add",
    title: "today-action-add-task",
    group: "job",
    shortcuts: ["t"],
    run: () => {
      goTo("today");
      wantTask();
    },
  });
}

function count(): PageCount {
  const today = readToday();
  return {
    get number() {
      return today.value?.now.lines.length ?? 0;
    },
    get said() {
      return t("today-count", { count: this.number });
    },
  };
}

/** The day: what needs doing, in the order of what can't wait. */
export default {
  start,
  // The first page is part of the first script: a script of its own would be waited for.
  page: {
    id: "today",
    title: "today-title",
    icon: Sun,
    load: () => Promise.resolve({ default: TodayPage }),
    ahead: readTodayAhead,
    count,
  },
} satisfies Feature;
