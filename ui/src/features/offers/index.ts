import Scale from "@lucide/svelte/icons/scale";
import type { Feature } from "../../actions/feature";
import { openOverlay } from "../../actions/overlay.svelte";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";

function start(): void {
  register(
    {
      id: "offer.add",
      title: "offers-action-add",
      group: "job",
      shortcuts: ["Shift+O"],
      run: () => openOverlay(() => import("./AddOffer.svelte")),
    },
    {
      id: "go.offers",
      title: "offers-action-go",
      group: "go",
      shortcuts: ["Mod+2", "g o"],
      run: () => goTo("offers"),
    },
  );
}

/** Offers side by side: which one pays most, and what else matters. */
export default {
  start,
  page: { id: "offers", title: "offers-title", icon: Scale, load: () => import("./OffersPage.svelte") },
} satisfies Feature;
