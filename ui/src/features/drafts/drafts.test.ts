import { describe, expect, it } from "vitest";
import { beginAnew, changeDraft, changedDraft, mailAddress, type DraftWanted } from "./desk.svelte";

const draft: DraftWanted = { job: "j", title: "Utvikler", kind: "status", language: undefined };
const written = { subject: "Emne", body: "Hei,\n\nvennlig hilsen" };

describe("a draft", () => {
  it("keeps what was typed for its job, kind and language alone", () => {
    const typed = { ...written, body: "Hei Kari" };
    changeDraft(draft, "nb", written, typed);
    expect(changedDraft(draft, "nb")).toEqual(typed);
    expect(changedDraft(draft, "en")).toBeUndefined();
    expect(changedDraft({ ...draft, kind: "follow_up" }, "nb")).toBeUndefined();
    expect(changedDraft({ ...draft, job: "k" }, "nb")).toBeUndefined();
  });

  it("is as it was written once it is begun anew, or typed back", () => {
    changeDraft(draft, "nb", written, { ...written, subject: "Annet" });
    beginAnew(draft, "nb");
    expect(changedDraft(draft, "nb")).toBeUndefined();
    changeDraft(draft, "nb", written, { ...written, subject: "Annet" });
    changeDraft(draft, "nb", written, written);
    expect(changedDraft(draft, "nb")).toBeUndefined();
  });

  it("goes to a mail program with its line ends and letters", () => {
    const address = mailAddress("kari@fjelltopp.example", { subject: "Søknad & svar?", body: "Hei\nKari" });
    expect(address).toBe(
      "mailto:kari@fjelltopp.example?subject=S%C3%B8knad%20%26%20svar%3F&body=Hei%0D%0AKari",
    );
    const url = new URL(address);
    expect([url.protocol, url.searchParams.get("subject")]).toEqual(["mailto:", "Søknad & svar?"]);
    expect(mailAddress(null, { subject: "a", body: "b" })).toBe("mailto:?subject=a&body=b");
    expect(mailAddress("a@b.no?bcc=x@y.no", { subject: "a", body: "b" })).not.toContain("?bcc");
  });
});
