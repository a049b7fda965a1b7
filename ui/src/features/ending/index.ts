import PartyPopper from "@lucide/svelte/icons/party-popper";
import type { Feature } from "../../actions/feature";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";

function start(): void {
  register({ id: "go.ending", title: "ending-action", group: "go", run: () => goTo("ending") });
}

/** What is left when the search is over; one may leave it and come back. */
export default {
  start,
  page: { id: "ending", title: "ending-title", icon: PartyPopper, load: () => import("./EndingPage.svelte") },
} satisfies Feature;
