import Users from "@lucide/svelte/icons/users";
import type { Feature } from "../../actions/feature";
import { opens } from "../../actions/opening";
import { register } from "../../actions/registry.svelte";
import { goTo } from "../../actions/route.svelte";
import { addContact, openContact } from "./desk.svelte";

function start(): void {
  opens("contact", openContact);
  register(
    { id: "contact.add", title: "contacts-action-add", group: "edit", run: addContact },
    {
      id: "go.contacts",
      title: "contacts-action-go",
      group: "go",
      shortcuts: ["g k"],
      run: () => goTo("contacts"),
    },
  );
}

/** People at and around employers, with all that was said and done together in one place. */
export default {
  start,
  page: { id: "contacts", title: "contacts-title", icon: Users, load: () => import("./ContactsPage.svelte") },
} satisfies Feature;
