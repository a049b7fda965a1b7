import { openOverlay } from "../../actions/overlay.svelte";
import { closeJob, goTo, openJob, route } from "../../actions/route.svelte";
import { asApiError, call } from "../../backend/backend";
import type { AdContent, AdPreview, ApiError, KnownJob } from "../../generated/api";
import { contentOf } from "./file";

/** Where an ad's content is: at an address, or brought by the person. */
export type Source =
  { kind: "page"; url: string } | { kind: "brought"; content: AdContent; url: string | null };

/** What lies on the desk: one ad on its way to being a job. */
export type Desk =
  | { kind: "empty" }
  | { kind: "reading"; source: Source | { kind: "file"; name: string } }
  /** A link whose page the program may not read. */
  | { kind: "wanted"; url: string; site: string; known: KnownJob | null }
  /** A link that was saved before. */
  | { kind: "known"; url: string; known: KnownJob }
  | { kind: "failed"; error: ApiError; url: string | null; source: Source | undefined }
  | { kind: "by_hand"; url: string | null; title: string }
  | { kind: "review"; preview: AdPreview };

/** What the person is asked before something typed is lost. */
export interface Question {
  about: "drop" | "replace";
  goOn: () => void;
}

type Mine = () => boolean;

let desk = $state.raw<Desk>({ kind: "empty" });
let question = $state.raw<Question>();
let holdsTyped: () => boolean = () => false;
let turn = 0;
/** The job that stood open where the desk came; it stands open again when the desk is left. */
let beneath: { page: string; job: string } | undefined;

/** What lies on the desk now. */
export function onDesk(): Desk {
  return desk;
}

/** What the person has to answer first, if anything. */
export function asked(): Question | undefined {
  return question;
}

/** Takes the question back: nothing is lost. */
export function keep(): void {
  question = undefined;
}

/** Tells the desk how to know whether something was typed; the function that comes back ends it. */
export function guardTyped(check: () => boolean): () => void {
  holdsTyped = check;
  return () => {
    if (holdsTyped === check) holdsTyped = () => false;
  };
}

/** Takes text: a link is looked up or fetched, anything else is read as an ad. */
export function takeText(text: string): void {
  const url = keptLink();
  replace(null, async (mine) => {
    const look = await call("box.look", { text });
    if (!mine()) return;
    if (look.kind === "link_to_paste") lay({ ...look, kind: "wanted" });
    else if (look.kind !== "link")
      await read({ kind: "brought", content: { kind: "text", text }, url }, mine);
    else if (look.known) lay({ kind: "known", url: look.url, known: look.known });
    else await read({ kind: "page", url: look.url }, mine);
  });
}

/** Takes the markup of a page or of a part of it. */
export function takeHtml(html: string): void {
  readSource({ kind: "brought", content: { kind: "html", html }, url: keptLink() });
}

/** Takes a file. */
export function takeFile(file: File): void {
  const url = keptLink();
  replace(url, async (mine) => {
    lay({ kind: "reading", source: { kind: "file", name: file.name } });
    const content = await contentOf(file);
    if (mine()) await read({ kind: "brought", content, url }, mine);
  });
}

/** Reads an ad from where it is: also once more, after a failure. */
export function readSource(source: Source): void {
  replace(source.url, (mine) => read(source, mine));
}

/** Lets the person write the job down instead; the link stays with it. */
export function byHand(url: string | null, title: string): void {
  turn += 1;
  lay({ kind: "by_hand", url, title });
}

/** Stops the fetch; what is kept of it comes as a failure that names no fault. */
export function stop(): void {
  void call("ad.stop_fetch", {}).catch(() => undefined);
}

/** Clears the desk, after asking where something typed would be lost. */
export function leave(): void {
  if (holdsTyped() && !question) question = { about: "drop", goOn: drop };
  else drop();
}

/** Leaves the desk for a job that was saved before. */
export function leaveTo(job: string): void {
  const goOn = () => {
    drop();
    show(job);
  };
  if (holdsTyped()) question = { about: "drop", goOn };
  else goOn();
}

/** Clears the desk of an ad that is saved now, and opens its job. */
export function finish(job: string): void {
  turn += 1;
  lay({ kind: "empty" });
  show(job);
}

function show(job: string): void {
  goTo("board");
  openJob(job);
}

function drop(): void {
  turn += 1;
  clearAway();
  lay({ kind: "empty" });
  if (beneath && route.page === beneath.page && route.job === undefined) openJob(beneath.job);
}

/** The link that belongs to what is brought next: that of an ad whose text could not be had. */
function keptLink(): string | null {
  switch (desk.kind) {
    case "wanted":
    case "failed":
    case "by_hand":
      return desk.url;
    case "review":
      return desk.preview.warnings.includes("text_missing") ? desk.preview.source.url : null;
    case "empty":
    case "reading":
    case "known":
      return null;
  }
}

/** Puts something else on the desk. Only the newest work may lay down what it found. */
function replace(url: string | null, work: (mine: Mine) => Promise<void>): void {
  const goOn = () => {
    const number = ++turn;
    const mine = () => number === turn;
    clearAway();
    question = undefined;
    void work(mine).catch((thrown: unknown) => {
      if (mine()) lay({ kind: "failed", error: asApiError(thrown), url, source: undefined });
    });
  };
  if (holdsTyped()) question = { about: "replace", goOn };
  else goOn();
}

async function read(source: Source, mine: Mine): Promise<void> {
  lay({ kind: "reading", source });
  try {
    const preview = await previewOf(source);
    if (mine()) lay({ kind: "review", preview });
    else dropDraft(preview);
  } catch (thrown) {
    const error = asApiError(thrown);
    if (mine()) lay({ kind: "failed", error, url: source.url, source });
  }
}

function previewOf(source: Source): Promise<AdPreview> {
  if (source.kind === "page") return call("ad.fetch", { url: source.url });
  return call("ad.read", { content: source.content, url: source.url });
}

/** What lay there before is neither waited for nor kept in the core. */
function clearAway(): void {
  if (desk.kind === "reading" && desk.source.kind === "page") stop();
  if (desk.kind === "review") dropDraft(desk.preview);
}

function dropDraft({ draft_id }: AdPreview): void {
  // The core lets go of old drafts by itself, so nothing is lost when this fails.
  void call("ad.drop", { draft_id }).catch(() => undefined);
}

function lay(next: Desk): void {
  if (desk.kind === "empty" && next.kind !== "empty") makeRoom();
  desk = next;
  question = undefined;
  if (next.kind !== "empty") void openOverlay(() => import("./Desk.svelte"));
}

/** The desk needs the room of the inspector too. */
function makeRoom(): void {
  beneath = route.job === undefined ? undefined : { page: route.page, job: route.job };
  closeJob();
}
