import type { BoxReader, Offer } from "../../actions/box";
import { call } from "../../backend/backend";
import type { FactView, GuidanceArea, SourceView } from "../../generated/api";
import { day } from "../../text/format";
import { t } from "../../text/t.svelte";
import type { GuidancePart } from "../guidance/parts";
import { openGuidance } from "../guidance/where.svelte";
import { inWords } from "../sources/words";
import { rest } from "./session";

/** Facts asked for: more would push aside what one can do. */
const LIMIT = 5;

/** Facts of the guidance that hold the words. */
export const facts: BoxReader = {
  heading: "search-facts",
  offers: async (text, signal) => {
    await rest(signal);
    if (signal.aborted) return [];
    const found = await call("guidance.search", { text, limit: LIMIT });
    return signal.aborted ? [] : found.facts.map(toFact);
  },
};

/** A fact as the box shows it: what is said, and by whom. */
function toFact({ id, area, about, value, source }: FactView): Offer {
  return {
    id: `fact-${id}`,
    title: t("search-fact", { about: inWords(about), value: inWords(value) }),
    detail: sourceLine(source),
    run: () => openGuidance(partOf[area]),
  };
}

/** Where each area of the guidance is read. */
const partOf: Record<GuidanceArea, GuidancePart> = {
  cities: "cities",
  employers: "employers",
  roles: "roles",
  pay: "pay",
  tax: "pay",
  permits: "permits",
  working_life: "working-life",
  job_seekers: "working-life",
  newcomers: "newcomers",
  channels: "channels",
  communities: "channels",
  tips: "channels",
  interfaces: "channels",
};

function sourceLine({ name, as_of, verified, stale }: SourceView): string {
  const marks = [
    verified === "unverified" ? t("offers-verified-unverified") : undefined,
    stale ? t("offers-source-stale") : undefined,
  ];
  const from = `${inWords(name)}, ${t("offers-source-as-of", { day: day(as_of) })}`;
  return [from, ...marks].filter(Boolean).join(" · ");
}
