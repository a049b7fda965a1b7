import Settings from "@lucide/svelte/icons/settings";
import type { Feature } from "../../actions/feature";

/** Language, look, stage names and where the profile lies. */
export default {
  page: {
    id: "settings",
    title: "shell-nav-settings",
    icon: Settings,
    load: () => import("./SettingsPage.svelte"),
  },
} satisfies Feature;
