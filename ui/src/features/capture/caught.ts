import type { Brought } from "../../actions/box";

/** What a paste or a drop is, as far as can be told before the core looks at it. */
export type Caught =
  | { kind: "file"; file: File }
  | { kind: "html"; html: string }
  /** One web address and nothing else. */
  | { kind: "link"; text: string }
  /** Long enough to be an ad. */
  | { kind: "text"; text: string }
  /** A few words: to be typed, not captured. */
  | { kind: "words" };

/** Shorter texts in one line are words to search for. */
const AD_LENGTH = 200;

/** Tells what was brought. A readable file goes first, then the page's own markup, then its text. */
export function caught({ text, html, files }: Brought): Caught {
  const file = files.find(isReadable);
  if (file) return { kind: "file", file };
  if (isLink(text)) return { kind: "link", text: text.trim() };
  if (isMarkup(html, text)) return { kind: "html", html };
  if (isLong(text)) return { kind: "text", text };
  // An image copied from a page brings a file nobody can read beside its words; alone, the core says what is wrong.
  const [other] = files;
  return other && text.trim() === "" ? { kind: "file", file: other } : { kind: "words" };
}

/** Whether the text is one web address. */
export function isLink(text: string): boolean {
  return /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(text);
}

/**
 * Whether the markup says more than the plain text. Copied source code brings its colouring as markup, so text that
 * is itself markup goes as it is.
 */
function isMarkup(html: string, text: string): boolean {
  if (html.trim() === "" || text.trimStart().startsWith("<")) return false;
  if (text.trim() === "") return !/^\s*(<meta[^>]*>)?\s*<img\b[^>]*>\s*$/i.test(html);
  return isLong(text) && html.length > text.length;
}

function isLong(text: string): boolean {
  return text.trim().length >= AD_LENGTH || text.trim().split(/\n/).length >= 4;
}

function isReadable(file: File): boolean {
  return file.type === "text/html" || file.type === "text/plain" || /\.(x?html?|txt)$/i.test(file.name);
}
