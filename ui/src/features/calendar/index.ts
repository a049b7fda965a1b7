import CalendarDays from "@lucide/svelte/icons/calendar-days";
import type { Feature } from "../../actions/feature";
import { register, type Action } from "../../actions/registry.svelte";
import { goTo, route } from "../../actions/route.svelte";
import { desk, type View } from "./desk.svelte";
import { watchKeptFile } from "./fault";

const isHere = () => route.page === "calendar";

function view(id: View, title: Action["title"]): Action {
  const run = () => {
    desk.view = id;
    goTo("calendar");
  };
  return { id: `calendar.${id}`, title, group: "view", enabled: () => !isHere() || desk.view !== id, run };
}

function start(): void {
  register(
    {
      id: "go.calendar",
      title: "calendar-action-go",
      group: "go",
      shortcuts: ["g c"],
      run: () => goTo("calendar"),
    },
    view("month", "calendar-action-month"),
    view("week", "calendar-action-week"),
    view("agenda", "calendar-action-agenda"),
    view("timeline", "calendar-action-timeline"),
    {
      id: "calendar.today",
      title: "calendar-go-today",
      group: "view",
      enabled: isHere,
      run: () => desk.goTo(undefined),
    },
  );
  watchKeptFile();
}

/** The days ahead and behind: deadlines, interviews, what is to be done, and the way of all applications. */
export default {
  start,
  page: {
    id: "calendar",
    title: "calendar-title",
    icon: CalendarDays,
    load: () => import("./CalendarPage.svelte"),
  },
} satisfies Feature;
