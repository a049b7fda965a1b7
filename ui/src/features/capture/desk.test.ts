import { beforeEach, describe, expect, it, vi } from "vitest";
import { useBackend } from "../../backend/backend";
import { closeJob, goTo, openJob, route } from "../../actions/route.svelte";
import type { AdPreview } from "../../generated/api";
import {
  asked,
  finish,
  guardTyped,
  keep,
  leave,
  onDesk,
  readSource,
  takeFile,
  takeHtml,
  takeText,
} from "./desk.svelte";

vi.mock("../../actions/overlay.svelte", () => ({ openOverlay: () => Promise.resolve() }));

interface Call {
  name: string;
  input: Record<string, unknown>;
  answer: (value: unknown) => void;
  refuse: (code: string) => void;
}
let calls: Call[] = [];
const named = (name: string) => calls.filter((one) => one.name === name);
const settle = () => new Promise((resolve) => setTimeout(resolve));
const preview = (draft_id: string, more: Partial<AdPreview> = {}) =>
  ({
    draft_id,
    warnings: [],
    source: { site: null, url: null, external_id: null },
    ...more,
  }) as unknown as AdPreview;
const page = "https://www.entur.no/jobb/1";
const finn = "https://www.finn.no/job/ad/1";

async function answer(name: string, value: unknown) {
  await settle();
  named(name).at(-1)?.answer(value);
  await settle();
}

beforeEach(() => {
  leave();
  goTo("board");
  closeJob();
  calls = [];
  useBackend({
    call: (name, input) =>
      new Promise((resolve, reject) => {
        const refuse = (code: string) => reject(Object.assign(new Error(), { code, params: {} }));
        calls.push({ name, input: input as Call["input"], answer: resolve, refuse });
      }),
    onChanged: () => () => undefined,
  });
});

describe("what is brought", () => {
  it("is fetched when it is a link", async () => {
    takeText(page);
    await answer("box.look", { kind: "link", url: page, known: null });
    expect(onDesk()).toMatchObject({ kind: "reading", source: { kind: "page", url: page } });
    await answer("ad.fetch", preview("d1"));
    expect(onDesk()).toMatchObject({ kind: "review", preview: { draft_id: "d1" } });
  });

  it("is shown, not fetched, when it is saved already or may not be fetched", async () => {
    takeText(page);
    await answer("box.look", { kind: "link", url: page, known: { job_id: "j" } });
    expect(onDesk()).toMatchObject({ kind: "known", url: page });
    takeText(finn);
    await answer("box.look", { kind: "link_to_paste", url: finn, site: "finn.no", known: null });
    expect(onDesk()).toMatchObject({ kind: "wanted", url: finn, site: "finn.no" });
    expect(named("ad.fetch")).toEqual([]);
  });

  it("gets the link of the page that could not be read", async () => {
    takeText(finn);
    await answer("box.look", { kind: "link_to_paste", url: finn, site: "finn.no", known: null });
    takeHtml("<h1>Utvikler</h1>");
    expect(named("ad.read")[0]?.input).toEqual({
      content: { kind: "html", html: "<h1>Utvikler</h1>" },
      url: finn,
    });
    named("ad.read")[0]?.refuse("no_ad");
    await settle();
    expect(onDesk()).toMatchObject({ kind: "failed", url: finn, error: { code: "no_ad" } });
    takeText("Vi søker …");
    await answer("box.look", { kind: "ad" });
    expect(named("ad.read")[1]?.input).toEqual({ content: { kind: "text", text: "Vi søker …" }, url: finn });
  });

  it("completes an ad whose page held no text", async () => {
    readSource({ kind: "page", url: page });
    const source = { site: "entur.no", url: page, external_id: null };
    await answer("ad.fetch", preview("d1", { warnings: ["text_missing"], source }));
    takeHtml("<p>Teksten</p>");
    expect(named("ad.read")[0]?.input["url"]).toBe(page);
    expect(named("ad.drop").map(({ input }) => input)).toEqual([{ draft_id: "d1" }]);
  });

  it("is not even opened when it is far too large", async () => {
    takeFile({ name: "film.html", size: 60 * 1024 * 1024 } as File);
    await settle();
    expect(onDesk()).toMatchObject({
      kind: "failed",
      error: { code: "page_too_large", params: { limit: "50" } },
    });
    expect(calls).toEqual([]);
  });
});

describe("the newest wins", () => {
  it("and an older fetch is stopped and its draft dropped", async () => {
    readSource({ kind: "page", url: page });
    takeHtml("<h1>Ny</h1>");
    expect(named("ad.stop_fetch")).toHaveLength(1);
    await answer("ad.read", preview("new"));
    await answer("ad.fetch", preview("old"));
    expect(onDesk()).toMatchObject({ kind: "review", preview: { draft_id: "new" } });
    expect(named("ad.drop").map(({ input }) => input)).toEqual([{ draft_id: "old" }]);
  });

  it("and leaving lets a late answer pass", async () => {
    readSource({ kind: "page", url: page });
    leave();
    await answer("ad.fetch", preview("late"));
    expect(onDesk()).toEqual({ kind: "empty" });
    expect(named("ad.drop")).toHaveLength(1);
  });
});

describe("what was typed", () => {
  beforeEach(async () => {
    takeHtml("<h1>A</h1>");
    await answer("ad.read", preview("a"));
  });

  it("is asked about before it is dropped", () => {
    const end = guardTyped(() => true);
    leave();
    expect([onDesk().kind, asked()?.about]).toEqual(["review", "drop"]);
    keep();
    expect([onDesk().kind, asked()]).toEqual(["review", undefined]);
    leave();
    asked()?.goOn();
    expect([onDesk().kind, asked()]).toEqual(["empty", undefined]);
    expect(named("ad.drop").map(({ input }) => input)).toEqual([{ draft_id: "a" }]);
    end();
  });

  it("is asked about before another ad takes its place", async () => {
    const end = guardTyped(() => true);
    takeHtml("<h1>B</h1>");
    expect([onDesk().kind, asked()?.about, named("ad.read").length]).toEqual(["review", "replace", 1]);
    asked()?.goOn();
    await answer("ad.read", preview("b"));
    expect(onDesk()).toMatchObject({ preview: { draft_id: "b" } });
    end();
  });

  it("is not asked about when there is nothing", () => {
    leave();
    expect(onDesk().kind).toBe("empty");
  });

  it("is done with once it is saved: the draft is not dropped, the job opens", () => {
    finish("j9");
    expect([onDesk().kind, route.page, route.job]).toEqual(["empty", "board", "j9"]);
    expect(named("ad.drop")).toEqual([]);
  });
});

describe("the job beneath", () => {
  it("makes room, and stands open again when the desk is left", async () => {
    openJob("j5");
    takeHtml("<h1>A</h1>");
    expect(route.job).toBeUndefined();
    await answer("ad.read", preview("a"));
    leave();
    expect(route.job).toBe("j5");
  });

  it("stays closed when the person went to another page meanwhile", () => {
    openJob("j5");
    takeHtml("<h1>A</h1>");
    goTo("trash");
    leave();
    expect([route.page, route.job]).toEqual(["trash", undefined]);
  });
});
