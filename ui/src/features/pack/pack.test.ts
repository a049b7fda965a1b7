import { beforeAll, describe, expect, it } from "vitest";
import type { FactChange, PackChanges, PackView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { bytesOf, packFileOf } from "./file";
import { beforeAndAfter, countsText, dayOf, moreText, originText } from "./wording";

const words = (text: string) => ({ en: text, nb: text });
const change: FactChange = {
  kind: "changed",
  fact: "place.oslo.people",
  about: words("Oslo: people"),
  old: words("717 710"),
  old_as_of: "2024-01-01",
  new: words("724 290"),
  new_as_of: "2025-01-01",
};
const changes: PackChanges = {
  edition: "2027-01-15",
  current: "2026-11-22",
  added: 1,
  changed: 60,
  removed: 0,
  changes: [change],
  lost: [],
};
const pack: PackView = {
  edition: "2026-11-22",
  origin: { kind: "built_in" },
  built_in_edition: "2026-11-22",
  facts: 1200,
  passed_over: null,
};

beforeAll(() => speak("en"));

describe("what a newer guidance changes", () => {
  it("is counted by kind, without kinds that have none", async () => {
    expect(countsText(changes)).toBe("60 facts changed, 1 new");
    expect(countsText({ ...changes, changed: 1, added: 0, removed: 2 })).toBe("1 fact changed, 2 gone");
    expect(countsText({ ...changes, changed: 0, added: 0 })).toBe("no fact says anything else");
    await speak("nb");
    expect(countsText(changes)).toBe("60 fakta endret, 1 nytt");
    await speak("en");
  });

  it("is more than what is listed, or not", () => {
    expect(moreText(changes)).toBe("And 60 more.");
    expect(moreText({ ...changes, changed: 0 })).toBeUndefined();
  });

  it("is told before and after, each with its day", () => {
    expect(beforeAndAfter(change)).toEqual({
      before: "717 710 (1 Jan 2024)",
      after: "724 290 (1 Jan 2025)",
    });
    expect(beforeAndAfter({ ...change, old: null, old_as_of: null, new_as_of: null })).toEqual({
      before: "–",
      after: "724 290",
    });
  });
});

describe("the guidance in use", () => {
  it("says where it comes from", () => {
    expect(originText(pack)).toBe("It came with Løype.");
    const imported = { edition: "2027-01-15", name: "ny.zip", imported_on: "2027-01-16" };
    expect(originText({ ...pack, origin: { kind: "imported", imported } })).toBe(
      "It is from the file “ny.zip”, imported 16 Jan 2027.",
    );
  });

  it("leaves an edition alone that is no day", () => {
    expect([dayOf("2026-11-22"), dayOf("winter")]).toEqual(["22 Nov 2026", "winter"]);
  });

  it("is written as the bytes the core gave", () => {
    expect([...bytesOf({ base64: "UEsDBA==" })]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it("is not read from a file larger than the core takes", async () => {
    const film = new File([new Uint8Array(20 * 1024 * 1024 + 1)], "film.mkv");
    await expect(packFileOf(film)).rejects.toEqual({ code: "pack_too_large", params: { limit: "20" } });
  });
});
