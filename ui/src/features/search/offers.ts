import type { BoxReader, Offer } from "../../actions/box";
import { canOpen, open } from "../../actions/opening";
import { goTo, openJob } from "../../actions/route.svelte";
import type { FindHits, SearchHit, Stage } from "../../generated/api";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";
import { toContact, toDocument } from "./besides";
import { toChip } from "./chips";
import { foundFor, makeReady } from "./session";
import { stages } from "./stages";

/** Jobs that hold the words as typed, and all of them in the table. */
export const found: BoxReader = {
  heading: "search-jobs",
  ready: makeReady,
  chips: async (text, signal) => {
    const found = await foundFor(text, signal);
    return found?.understood.map(toChip) ?? [];
  },
  offers: async (text, signal) => {
    const found = await foundFor(text, signal);
    return found ? [...(await offersOf(found, "exact")), ...inTable(found)] : [];
  },
};

/** What holds or is named nearly the words typed; told apart, because they may mean something else. */
export const nearby: BoxReader = {
  heading: "search-near",
  offers: async (text, signal) => {
    const found = await foundFor(text, signal);
    if (!found) return [];
    return [
      ...(await offersOf(found, "near")),
      ...found.contacts.filter(({ exact }) => !exact).map(toContact),
      ...found.documents.filter(({ exact }) => !exact).map(toDocument),
    ];
  },
};

async function offersOf({ jobs }: FindHits, wanted: "exact" | "near"): Promise<Offer[]> {
  const hits = jobs.filter(({ exact }) => exact === (wanted === "exact"));
  if (hits.length === 0) return [];
  const known = await stages();
  return hits.map((hit) => toOffer(hit, known));
}

/** The way to the table that shows all of them; it knows no typing errors and no earlier searches. */
export function inTable({ filters, jobs, jobs_total }: FindHits): Offer[] {
  const isThere = jobs_total !== null ? jobs_total > 0 : jobs.some((hit) => hit.exact && !hit.archive);
  if (!filters || !isThere || !canOpen("table")) return [];
  const title =
    jobs_total === null ? t("search-words-in-table") : t("search-in-table", { count: jobs_total });
  return [{ id: "in-table", title, run: () => open("table", filters) }];
}

/** A hit as the box shows it. */
export function toOffer(hit: SearchHit, known: readonly Stage[]): Offer {
  const stage = known.find(({ id }) => id === hit.stage_id) ?? { kind: hit.stage_kind, name: null };
  return {
    id: `job ${hit.job_id}`,
    title: hit.title,
    detail: [
      hit.employer,
      hit.city,
      stageName(stage),
      hit.archive && t("search-archive", { name: hit.archive }),
    ]
      .filter(Boolean)
      .join(" · "),
    ...(hit.snippet && { snippet: hit.snippet }),
    run: () => {
      goTo(hit.archive === null ? "board" : "archive");
      openJob(hit.job_id);
    },
  };
}
