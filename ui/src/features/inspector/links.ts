import type { Document, JobView } from "../../generated/api";

/** The host of an address, for people: without `www.`; the address itself where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}

/** The address of the newest ad that has one. */
export function originalOf(view: JobView): string | undefined {
  return view.ads.find(({ url }) => url !== null)?.url ?? undefined;
}

/** An ad's text as plain text: a blank line between blocks, list items with a dash or their number. */
export function plainText(document: Document): string {
  return document.blocks
    .map((block) => {
      if (block.kind !== "list") return said(block.spans);
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : "-"} ${said(item)}`).join("\n");
    })
    .join("\n\n");
}

function said(spans: readonly { text: string }[]): string {
  return spans.map(({ text }) => text).join("");
}
