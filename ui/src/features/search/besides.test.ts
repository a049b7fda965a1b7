import { beforeAll, expect, it } from "vitest";
import { opens } from "../../actions/opening";
import { route } from "../../actions/route.svelte";
import type { FoundContact, Happening, HappeningWhat } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { toContact, toDocument, toHappening } from "./besides";

beforeAll(() => speak("nb"));

const kari: FoundContact = {
  contact_id: "c1",
  name: "Kari Nordmann",
  role: "Leder",
  employer: "Entur",
  email: "kari@example.com",
  exact: true,
};
const job = { job_id: "j1", title: "Utvikler", employer: "Entur", archive: null };
const snippet = { before: "Les om ", found: "Kafka", after: "" };
const happening = (what: HappeningWhat, more: Partial<Happening> = {}) =>
  toHappening({ what, on: "2026-11-24", job, snippet, ...more });
const interview: HappeningWhat = { kind: "interview", interview_id: "i1", round: 2 };
const talk: HappeningWhat = {
  kind: "conversation",
  conversation_id: "s1",
  contact_id: "c1",
  contact: "Kari Nordmann",
};

it("tells who somebody is", () => {
  expect(toContact(kari)).toMatchObject({
    title: "Kari Nordmann",
    detail: "Leder · Entur · kari@example.com",
  });
  expect(toContact({ ...kari, name: null, role: null })).toMatchObject({
    title: "kari@example.com",
    detail: "Entur",
  });
  expect(toContact({ ...kari, name: null, email: null }).title).toBe("Uten navn");
});

it("tells which file of a document it is", () => {
  const document = { document_id: "d1", name: "CV", file_name: "cv.pdf", version: 3, exact: true };
  expect(toDocument(document)).toMatchObject({ title: "CV", detail: "cv.pdf · versjon 3" });
  toDocument(document).run();
  expect(route.page).toBe("documents");
});

it("tells what happened, when, for which job and in what words", () => {
  expect(happening(interview)).toMatchObject({
    title: "Intervju, runde 2",
    detail: "24. nov. 2026 · Entur · Utvikler",
    snippet,
  });
  const task = (done_on: string | null) => happening({ kind: "task", task_id: "t1", done_on }, { on: null });
  expect([task(null).title, task("2026-11-20").title]).toEqual(["Oppgave", "Oppgave, gjort"]);
  expect(happening(talk, { job: { ...job, archive: "Høsten" } })).toMatchObject({
    title: "Samtale med Kari Nordmann",
    detail: "24. nov. 2026 · Entur · Utvikler · i «Høsten»",
  });
});

it("opens people and interviews by those who can show them, else the page or the job", () => {
  toContact(kari).run();
  expect(route.page).toBe("contacts");
  happening(interview).run();
  expect([route.page, route.job]).toEqual(["board", "j1"]);
  happening({ kind: "task", task_id: "t1", done_on: null }, { job: null }).run();
  expect(route.page).toBe("today");
  const shown: string[] = [];
  const forget = [opens("contact", (id) => shown.push(id)), opens("interviews", (id) => shown.push(id))];
  for (const offer of [toContact(kari), happening(talk), happening(interview)]) offer.run();
  expect(shown).toEqual(["c1", "c1", "j1"]);
  for (const one of forget) one();
});
