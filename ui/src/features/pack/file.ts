import type { ApiError, PackFile, PackWritten } from "../../generated/api";

/** The core refuses larger files; they are not even read here. */
const MAX_MEGABYTES = 20;

/** A file's bytes for the core. Rejects with an [ApiError]. */
export async function packFileOf(file: File): Promise<PackFile> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) {
    throw { code: "pack_too_large", params: { limit: `${MAX_MEGABYTES}` } } satisfies ApiError;
  }
  return { name: file.name, base64: await base64Of(file) };
}

/** The bytes of a file that the core wrote. */
export function bytesOf({ base64 }: Pick<PackWritten, "base64">): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Hands a file to the person as a download. */
export function download(written: PackWritten): void {
  const address = URL.createObjectURL(new Blob([bytesOf(written)], { type: "application/zip" }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: written.name, hidden: true });
  // Some engines follow only links that are part of the page.
  document.body.append(link);
  link.click();
  link.remove();
  // The engine reads the address after this, and keeps what it began.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function base64Of(file: File): Promise<string> {
  const unreadable: ApiError = { code: "pack_unreadable", params: { name: file.name } };
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(unreadable);
    reader.onload = () => {
      const address = typeof reader.result === "string" ? reader.result : "";
      // A data address: `data:application/zip;base64,UEsDBA==`; of an empty file only the beginning.
      resolve(address.slice(address.indexOf(",") + 1));
    };
    reader.readAsDataURL(file);
  });
}
