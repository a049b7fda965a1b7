import type { BoxReader, Offer } from "../../actions/box";
import { goTo, openJob } from "../../actions/route.svelte";
import type { SearchHit, Stage } from "../../generated/api";
import { stageName } from "../../text/said";
import { t } from "../../text/t.svelte";
import { hitsFor } from "./session";
import { stages } from "./stages";

/** Jobs that hold the words as typed. */
export const found: BoxReader = {
  heading: "search-jobs",
  offers: (text, signal) => offersOf(text, signal, "exact"),
};

/** Jobs that hold nearly the words typed; told apart, because they may mean something else. */
export const nearby: BoxReader = {
  heading: "search-near",
  offers: (text, signal) => offersOf(text, signal, "near"),
};

async function offersOf(text: string, signal: AbortSignal, wanted: "exact" | "near"): Promise<Offer[]> {
  const hits = (await hitsFor(text, signal)).filter(({ exact }) => exact === (wanted === "exact"));
  if (hits.length === 0) return [];
  const known = await stages();
  return hits.map((hit) => toOffer(hit, known));
}

/** A hit as the box shows it. */
export function toOffer(hit: SearchHit, known: readonly Stage[]): Offer {
  const stage = known.find(({ id }) => id === hit.stage_id) ?? { kind: hit.stage_kind, name: null };
  return {
    id: `job ${hit.job_id}`,
    title: hit.title,
    detail: [hit.employer, hit.city, stageName(stage), hit.archive && t("archive-hit", { name: hit.archive })]
      .filter(Boolean)
      .join(" · "),
    ...(hit.snippet && { snippet: hit.snippet }),
    run: () => {
      goTo(hit.archive === null ? "board" : "archive");
      openJob(hit.job_id);
    },
  };
}
