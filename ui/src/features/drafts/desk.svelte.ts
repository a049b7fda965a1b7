import { SvelteMap } from "svelte/reactivity";
import { openOverlay } from "../../actions/overlay.svelte";
import type { DraftKind, Language } from "../../generated/api";

/** What a mail can be for, in the order they are offered. */
export const draftKinds = [
  "follow_up",
  "thank_you",
  "status",
  "withdrawal",
] as const satisfies readonly DraftKind[];

/** The job a mail is about, what it is for, and its language; without one it is the ad's. */
export interface DraftWanted {
  job: string;
  title: string;
  kind: DraftKind;
  language: Language | undefined;
}

/** Subject and text of a mail. */
export interface MailText {
  subject: string;
  body: string;
}

let wanted = $state.raw<DraftWanted>();

/** The mail on the desk. */
export function draftWanted(): DraftWanted | undefined {
  return wanted;
}

/** Opens a draft about a job. */
export function openDraft(job: string, title: string, kind: DraftKind = "follow_up"): void {
  wanted = { job, title, kind, language: undefined };
  void openOverlay(() => import("./DraftDialog.svelte"));
}

/** Turns to another kind or language of mail about the same job. */
export function turnDraft(part: Partial<Pick<DraftWanted, "kind" | "language">>): void {
  if (wanted) wanted = { ...wanted, ...part };
}

/** Drafts that the person changed: what was typed stays until it is begun anew. */
const changed = new SvelteMap<string, MailText>();

/** What the person made of a draft; `undefined` while it stands as it was written. */
export function changedDraft(draft: DraftWanted, language: Language): MailText | undefined {
  return changed.get(keyOf(draft, language));
}

/** Takes what the person typed into a draft; the words it was written with again are no change. */
export function changeDraft(
  draft: DraftWanted,
  language: Language,
  written: MailText,
  typed: MailText,
): void {
  if (typed.subject === written.subject && typed.body === written.body) beginAnew(draft, language);
  else changed.set(keyOf(draft, language), typed);
}

/** Puts a draft back to what was written. */
export function beginAnew(draft: DraftWanted, language: Language): void {
  changed.delete(keyOf(draft, language));
}

/** The address that opens a mail in the person's own program (RFC 6068). */
export function mailAddress(email: string | null, { subject, body }: MailText): string {
  const lines = body.replace(/\n/g, "\r\n");
  return `mailto:${encodeURIComponent(email ?? "").replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

function keyOf({ job, kind }: DraftWanted, language: Language): string {
  return `${job} ${kind} ${language}`;
}
