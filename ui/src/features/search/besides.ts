import type { BoxReader, Offer } from "../../actions/box";
import { open } from "../../actions/opening";
import { goTo, openJob } from "../../actions/route.svelte";
import type { FoundContact, FoundDocument, Happening, HappeningWhat } from "../../generated/api";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import { foundFor } from "./session";

/** People who are named or described by the words. */
export const people: BoxReader = {
  heading: "search-people",
  offers: async (text, signal) => {
    const found = await foundFor(text, signal);
    return found?.contacts.filter(({ exact }) => exact).map(toContact) ?? [];
  },
};

/** Documents so named. */
export const documents: BoxReader = {
  heading: "search-documents",
  offers: async (text, signal) => {
    const found = await foundFor(text, signal);
    return found?.documents.filter(({ exact }) => exact).map(toDocument) ?? [];
  },
};

/** Interviews, tasks and conversations in which the words stand. */
export const happenings: BoxReader = {
  heading: "search-happenings",
  offers: async (text, signal) => (await foundFor(text, signal))?.happenings.map(toHappening) ?? [],
};

/** A person as the box shows them. */
export function toContact({ contact_id, name, role, employer, email }: FoundContact): Offer {
  return {
    id: `contact ${contact_id}`,
    title: name ?? email ?? t("search-nameless"),
    detail: line(role, employer, name && email),
    run: () => open("contact", contact_id) || goTo("contacts"),
  };
}

/** A document as the box shows it. */
export function toDocument({ document_id, name, file_name, version }: FoundDocument): Offer {
  return {
    id: `document ${document_id}`,
    title: name,
    detail: line(file_name, version && t("search-document-version", { number: version })),
    run: () => open("document", document_id) || goTo("documents"),
  };
}

/** Something that happened or is to come, as the box shows it. */
export function toHappening(happening: Happening): Offer {
  const { what, on, job, snippet } = happening;
  return {
    id: idOf(what),
    title: titleOf(what),
    detail: line(
      on && day(on),
      job?.employer,
      job?.title,
      job?.archive && t("search-archive", { name: job.archive }),
    ),
    ...(snippet && { snippet }),
    run: () => show(happening),
  };
}

function idOf(what: HappeningWhat): string {
  switch (what.kind) {
    case "interview":
      return `interview ${what.interview_id}`;
    case "task":
      return `task ${what.task_id}`;
    case "conversation":
      return `conversation ${what.conversation_id}`;
  }
}

function titleOf(what: HappeningWhat): string {
  switch (what.kind) {
    case "interview":
      return t("search-interview", { round: what.round });
    case "task":
      return what.done_on ? t("search-task-done") : t("search-task");
    case "conversation":
      return t("search-conversation", { name: what.contact ?? t("search-nameless") });
  }
}

/** Where it stands: with the contact, with its job, or on the day's page. */
function show({ what, job }: Happening): void {
  if (what.kind === "conversation" && open("contact", what.contact_id)) return;
  if (!job) return goTo(what.kind === "conversation" ? "contacts" : "today");
  if (what.kind === "interview" && open("interviews", job.job_id)) return;
  goTo("board");
  openJob(job.job_id);
}

function line(...parts: unknown[]): string {
  return parts.filter(Boolean).join(" · ");
}
