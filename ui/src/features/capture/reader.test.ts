import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useBackend } from "../../backend/backend";
import type { BoxLook, KnownJob } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { captureReader, hostOf, isWorthALook, offersFor } from "./reader";

const known = {
  job_id: "j1",
  title: "Backendutvikler",
  employer: "Entur",
  saved_on: "2026-11-01",
  saved_days_ago: 21,
  applied_on: null,
} as KnownJob;
let looked: string[] = [];

beforeAll(() => speak("en"));
beforeEach(() => {
  looked = [];
  useBackend({
    call: (name) => {
      looked.push(name);
      return Promise.resolve({ kind: "words" });
    },
    onChanged: () => () => undefined,
  });
});

it.each([
  ["utvikler", false],
  ["utvikler oslo / bergen", false],
  ["c/c++", false],
  ["https://www.finn.no/job/ad/1", true],
  ["finn.no/job/ad/1", true],
  ["finn.no", false],
  ["Vi søker en erfaren utvikler som vil bygge tjenester for kollektivtrafikken i hele Norge.", true],
])("%s is worth a look: %s", (text, worth) => expect(isWorthALook(text)).toBe(worth));

describe("what was typed", () => {
  const url = "https://www.finn.no/job/ad/1";
  it.each<[BoxLook, string[]]>([
    [{ kind: "words" }, []],
    [{ kind: "ad" }, ["Read this text as an ad"]],
    [{ kind: "link", url: "https://www.entur.no/jobb", known: null }, ["Read the ad at entur.no"]],
    [{ kind: "link", url, known }, ["Open “Backendutvikler”", "Capture it again"]],
    [{ kind: "link_to_paste", url, site: "finn.no", known: null }, ["Save the ad from finn.no"]],
    [
      { kind: "link_to_paste", url, site: "finn.no", known },
      ["Open “Backendutvikler”", "Save the ad from finn.no"],
    ],
  ])("%o is offered as %o", (look, titles) => {
    expect(offersFor(look, url).map(({ title }) => title)).toEqual(titles);
  });

  it("tells when the known job was saved", () => {
    expect(offersFor({ kind: "link", url, known }, url)[0]?.detail).toBe("Entur · Saved 3 weeks ago");
  });

  it("is not asked about while it is only words", async () => {
    expect(await captureReader.offers("utvikler", new AbortController().signal)).toEqual([]);
    expect(looked).toEqual([]);
    await captureReader.offers("finn.no/job/ad/1", new AbortController().signal);
    expect(looked).toEqual(["box.look"]);
  });
});

it.each([
  ["https://www.nav.no/stilling/1", "nav.no"],
  ["https://jobs.example.no:8443/x", "jobs.example.no"],
  ["not an address", "not an address"],
])("the host of %s is %s", (url, host) => expect(hostOf(url)).toBe(host));
