import type { BoxReader, Brought, Offer } from "../../actions/box";
import { goTo, openJob } from "../../actions/route.svelte";
import { call } from "../../backend/backend";
import type { BoxLook, KnownJob } from "../../generated/api";
import { t } from "../../text/t.svelte";
import { caught, isLink } from "./caught";
import { readSource, takeFile, takeHtml, takeText } from "./desk.svelte";
import { savedBefore } from "./known";
import { isTable } from "../takein/kinds";

/** Reads ads: what is pasted or dropped at once, what is typed when the person chooses so. */
export const captureReader: BoxReader = { heading: "capture-box", offers, take };

/** Takes what looks like an ad; a few words are left to be typed and searched for. */
export function take(brought: Brought): boolean {
  const found = caught(brought);
  switch (found.kind) {
    case "file":
      // A table is no ad: the next reader brings it in.
      if (isTable(found.file.name)) return false;
      takeFile(found.file);
      return true;
    case "html":
      takeHtml(found.html);
      return true;
    case "link":
    case "text":
      takeText(found.text);
      return true;
    case "words":
      return false;
  }
}

async function offers(text: string, signal: AbortSignal): Promise<Offer[]> {
  if (!isWorthALook(text)) return [];
  const look = await call("box.look", { text });
  return signal.aborted ? [] : offersFor(look, text);
}

/** Words are what most typing is: the core is asked only about what could be a link or an ad. */
export function isWorthALook(text: string): boolean {
  const trimmed = text.trim();
  return isLink(trimmed) || /^[^\s/]+\.[a-zæøå]{2,}\/\S+$/i.test(trimmed) || trimmed.length >= 80;
}

/** What can be done with text that the core has looked at. */
export function offersFor(look: BoxLook, text: string): Offer[] {
  switch (look.kind) {
    case "words":
      return [];
    case "ad":
      return [{ id: "capture text", title: t("capture-box-text"), run: () => takeText(text) }];
    case "link":
      if (look.known) return [open(look.known), again(look.url)];
      return [
        {
          id: "capture page",
          title: t("capture-box-fetch", { host: hostOf(look.url) }),
          detail: look.url,
          run: () => takeText(text),
        },
      ];
    case "link_to_paste": {
      const title = t("capture-box-bring", { site: look.site });
      const bring = {
        id: "capture bring",
        title,
        detail: t("capture-box-bring-how"),
        run: () => takeText(text),
      };
      return look.known ? [open(look.known), bring] : [bring];
    }
  }
}

function open(known: KnownJob): Offer {
  return {
    id: "capture open",
    title: t("capture-box-open", { title: known.title }),
    detail: [known.employer, savedBefore(known)].join(" · "),
    run: () => {
      goTo("board");
      openJob(known.job_id);
    },
  };
}

function again(url: string): Offer {
  return {
    id: "capture again",
    title: t("capture-box-again"),
    detail: url,
    run: () => readSource({ kind: "page", url }),
  };
}

/** The host of an address, without `www.`; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, "") || url;
}
