import { SvelteMap } from "svelte/reactivity";
import { goTo } from "../../actions/route.svelte";
import type { Way } from "../../generated/api";

/** What is typed and open on the page; it stays while the program runs and is never saved. */
export const desk = $state<{
  text: string;
  /** The contact that is open. */
  chosen: string | undefined;
  /** A contact that is being written down; `undefined` while none is. */
  adding: ContactTyped | undefined;
}>({ text: "", chosen: undefined, adding: undefined });

/** Where the focus goes once it is drawn: only what the person just asked for takes it. */
export const arrival = $state<{ at: "panel" | "talk" | undefined }>({ at: undefined });

/** A contact while it is written: text as typed. */
export interface ContactTyped {
  name: string;
  role: string;
  employer: string;
  email: string;
  phone: string;
  known_how: string;
}

/** A conversation while it is written. */
export interface TalkTyped {
  way: Way;
  on: string;
  text: string;
  /** The job it was about; "" is none. */
  job: string;
}

/** Conversations begun and not yet saved, by contact. */
export const talksInHand = new SvelteMap<string, TalkTyped>();

export function emptyContact(): ContactTyped {
  return { name: "", role: "", employer: "", email: "", phone: "", known_how: "" };
}

/** Brings one to a contact. */
export function openContact(id: string): void {
  goTo("contacts");
  Object.assign(desk, { chosen: id, adding: undefined });
  arrival.at = "panel";
}

/** Brings one to a conversation with a contact about a job; one that was begun goes on. */
export function talkWith(id: string, job = ""): void {
  openContact(id);
  beginTalk(id, job);
  arrival.at = "talk";
}

/** Begins a conversation; one that was begun goes on. */
export function beginTalk(contact: string, job: string): void {
  if (!talksInHand.has(contact)) talksInHand.set(contact, { way: "call", on: "", text: "", job });
}

/** Brings one to the form for a contact; one that was begun goes on. */
export function addContact(): void {
  goTo("contacts");
  desk.adding ??= emptyContact();
}
