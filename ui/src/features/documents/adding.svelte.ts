import { openOverlay } from "../../actions/overlay.svelte";
import type { ApiError, FileBytes } from "../../generated/api";
import { base64Of, chooseFile } from "../capture/file";

/** A file that was brought, and the document it is a new version of, if it is one. */
export interface Incoming {
  file: File;
  of?: { id: string; name: string } | undefined;
}

let queue = $state.raw<readonly Incoming[]>([]);

/** The file being added, and how many wait behind it. */
export function incoming(): { first: Incoming | undefined; waiting: number } {
  return { first: queue[0], waiting: Math.max(0, queue.length - 1) };
}

/** Takes files that were chosen or dropped, and asks what each of them is. */
export function takeFiles(files: readonly File[], of?: Incoming["of"]): void {
  queue = [...queue, ...files.map((file) => ({ file, of }))];
  if (queue.length > 0) void openOverlay(() => import("./AddDocument.svelte"));
}

/** The first file is done with; says whether another waits. */
export function goOn(): boolean {
  queue = queue.slice(1);
  return queue.length > 0;
}

/** Lets go of every file that waits. */
export function letGo(): void {
  queue = [];
}

/** Lets the person choose a file for a new document, or for a new version of one. */
export function chooseDocument(of?: Incoming["of"]): void {
  // Certificates are pictures, cases archives: any kind of file may be kept.
  chooseFile((file) => takeFiles([file], of), "");
}

/** A file's name and bytes for the core. Rejects with an [ApiError]; what is too large is not even read. */
export async function bytesOf(file: File, maxBytes: number): Promise<FileBytes> {
  if (file.size > maxBytes) {
    const limit = `${Math.floor(maxBytes / 1024 / 1024)}`;
    throw { code: "document_too_large", params: { name: file.name, limit } } satisfies ApiError;
  }
  return { name: file.name, base64: await base64Of(file) };
}
