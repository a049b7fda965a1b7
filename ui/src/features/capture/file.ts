import type { AdContent, ApiError } from "../../generated/api";

/** The core refuses larger files; they are not even read here, so that a film dropped by mistake costs nothing. */
const MAX_MEGABYTES = 50;

/** A file's bytes for the core. Rejects with an [ApiError]. */
export async function contentOf(file: File): Promise<AdContent> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) {
    throw { code: "page_too_large", params: { limit: `${MAX_MEGABYTES}` } } satisfies ApiError;
  }
  return { kind: "file", name: file.name, base64: await base64Of(file) };
}

/** A file's bytes in base64. Rejects with an [ApiError]. */
export function base64Of(file: File): Promise<string> {
  const unreadable: ApiError = { code: "file_unreadable", params: { name: file.name } };
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(unreadable);
    reader.onload = () => {
      const address = typeof reader.result === "string" ? reader.result : "";
      // A data address: `data:text/html;base64,PGh0bWw+`; of an empty file only the beginning.
      resolve(address.slice(address.indexOf(",") + 1));
    };
    reader.readAsDataURL(file);
  });
}

const pages = ".html,.htm,.xhtml,.txt,text/html,text/plain";

/** Lets the person choose a saved page or text file, or one of the kinds in `accept`; an empty one is any. */
export function chooseFile(take: (file: File) => void, accept = pages): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.hidden = true;
  // Engines open the chooser only for an input that is part of the page, and some forget one that is not.
  document.body.append(input);
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) take(file);
  });
  input.addEventListener("cancel", () => input.remove());
  input.click();
}
