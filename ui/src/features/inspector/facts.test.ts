import { beforeAll, describe, expect, it } from "vitest";
import type { JobView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { asWritten, factEdit, factShown, sorted, sourceOf } from "./facts";
import { hostOf, originalOf, plainText } from "./links";
import { progressOf } from "./progress";

beforeAll(() => speak("nb"));

const stage = { id: "s", kind: "applied", name: null, position: 2, hidden: false } as const;
const view: JobView = {
  job_id: "j",
  fields: {
    title: "Utvikler",
    employer: "Entur",
    orgnr: null,
    places: [],
    deadline: { kind: "date", at: "2026-11-28", text: "Lørdag 28. november kl. 12" },
    posted_on: null,
    starts: null,
    form: null,
    share: { min_percent: 100, max_percent: 100 },
    pay: {
      min: { ore: 78_000_000, currency: "NOK", period: "year" },
      max: { ore: 92_000_000, currency: "NOK", period: "year" },
      steps: null,
      share_percent: null,
      text: "780 000 – 920 000",
    },
    workplace: "hybrid",
    required_degree: "unknown",
    languages_required: [],
    apply_url: null,
    contacts: [{ name: "Kari Nordmann", role: "Leder", email: "kari@entur.no", phone: null }],
  },
  texts: {
    places: "",
    deadline: "28.11.2026",
    posted_on: "",
    starts: "",
    share: "100 %",
    pay: "780 000 – 920 000",
    languages_required: "",
    applied_on: "",
  },
  stage,
  furthest: "applied",
  applied_on: null,
  next: { kind: "asap" },
  warning: null,
  typed: ["share"],
  origins: [
    { field: "share", from: "text", confidence: 0.2 },
    { field: "workplace", from: "text", confidence: 0.49 },
    { field: "pay", from: "label", confidence: 0.5 },
    { field: "starts", from: "text", confidence: 0.9 },
  ],
  ads: [
    { ad_id: "new", site: null, url: null, seen_on: "2026-11-20", state: "open" },
    { ad_id: "old", site: "finn.no", url: "https://www.finn.no/1", seen_on: "2026-11-14", state: "open" },
  ],
  previous: null,
  same_employer: [],
  saved_on: "2026-11-14",
  in_trash: false,
  closed: null,
  archive: null,
  merged_into: null,
};

describe("facts", () => {
  it("stand in the list when they are stated, asked for in every job, or being written", () => {
    const { shown, empty } = sorted(view, ["starts"]);
    expect(shown).toEqual(["deadline", "pay", "places", "share", "workplace", "starts", "contacts"]);
    expect(empty).toContain("required_degree");
    expect(empty).toContain("applied_on");
  });

  it("show ways to reach a person on lines of their own", () => {
    expect(factShown("contacts", view, undefined)).toEqual(["Kari Nordmann, Leder\nkari@entur.no"]);
  });

  it("tell the printed words only where they say more", () => {
    const shown = (fact: "pay" | "deadline") => factShown(fact, view, "2026-11-22");
    expect(asWritten("pay", view, shown("pay"))).toBeUndefined();
    expect(asWritten("deadline", view, shown("deadline"))).toBe("Lørdag 28. november kl. 12");
    expect(asWritten("share", view, ["100 %"])).toBeUndefined();
  });

  it("are the person's own once typed, doubtful under one half, and nobody's when they are empty", () => {
    expect(sourceOf("share", view)).toEqual({ kind: "typed" });
    expect(sourceOf("workplace", view)).toEqual({
      kind: "found",
      from: "text",
      percent: 49,
      isDoubtful: true,
    });
    expect(sourceOf("pay", view)).toEqual({ kind: "found", from: "label", percent: 50, isDoubtful: false });
    expect(sourceOf("starts", view)).toBeUndefined();
    expect(sourceOf("applied_on", view)).toBeUndefined();
  });

  it("become edits of their own field", () => {
    expect(factEdit("applied_on", "12.03")).toEqual({ field: "applied_on", value: "12.03" });
    expect(factEdit("workplace", "")).toEqual({ field: "workplace", value: null });
  });
});

it.each([
  ["applied", "applied", { reached: 2, isClosed: false }],
  ["saved", "interview", { reached: 0, isClosed: false }],
  ["rejected", "interview", { reached: 4, isClosed: true }],
  ["rejected", "rejected", { reached: -1, isClosed: true }],
] as const)("a pursuit at %s that reached %s", (kind, furthest, progress) => {
  expect(progressOf({ stage: { ...stage, kind }, furthest })).toEqual(progress);
});

it("finds the newest address, and names hosts for people", () => {
  expect(originalOf(view)).toBe("https://www.finn.no/1");
  expect([hostOf("https://www.finn.no/1"), hostOf("tull")]).toEqual(["finn.no", "tull"]);
});

it("copies an ad as plain text", () => {
  const span = (text: string) => ({ text, bold: false, href: null });
  const text = plainText({
    blocks: [
      { kind: "heading", level: 1, spans: [span("Utvikler")] },
      { kind: "paragraph", spans: [span("Vi "), { ...span("søker"), bold: true }, span(".")] },
      { kind: "list", ordered: true, items: [[span("Java")], [span("Rust")]] },
      { kind: "list", ordered: false, items: [[span("Oslo")]] },
    ],
  });
  expect(text).toBe("Utvikler\n\nVi søker.\n\n1. Java\n2. Rust\n\n- Oslo");
});
