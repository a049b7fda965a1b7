import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { route } from "../../actions/route.svelte";
import type { ApiError, ContactEntry, ContactLine, ContactView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { addContact, arrival, desk, emptyContact, openContact, talksInHand, talkWith } from "./desk.svelte";
import { besideIn } from "./list";
import { jobOptions } from "./talks";
import { editsOf, entryWords, faultyOf, lastTalk, roleAndEmployer, valueOf } from "./wording";

beforeAll(() => speak("nb"));
beforeEach(() => {
  Object.assign(desk, { text: "", chosen: undefined, adding: undefined });
  talksInHand.clear();
});

const line: ContactLine = {
  contact_id: "k",
  called: "Kari Nordmann",
  role: "Leder",
  email: "kari@entur.no",
  phone: null,
  employer: "Entur",
  jobs: 1,
  last: { on: "2026-11-20", way: "mail" },
};
const view: ContactView = {
  line,
  name: "Kari Nordmann",
  page: null,
  address: null,
  known_how: "Møttes på messe",
  note: null,
  employer_said: false,
  jobs_total: 1,
  jobs: [],
  same: [],
};

describe("a contact", () => {
  it("is told in short", () => {
    expect(roleAndEmployer(line)).toBe("Leder · Entur");
    expect(roleAndEmployer({ ...line, role: null })).toBe("Entur");
    expect(lastTalk(line, "2026-11-22")).toBe("E-post 20. nov.");
    expect(lastTalk({ ...line, last: null }, undefined)).toBe("");
  });

  it("is edited as it was said; an employer taken from a job is nobody’s word", () => {
    expect(valueOf("employer", view)).toBe("");
    expect(valueOf("employer", { ...view, employer_said: true })).toBe("Entur");
    expect([valueOf("known_how", view), valueOf("email", view), valueOf("page", view)]).toEqual([
      "Møttes på messe",
      "kari@entur.no",
      "",
    ]);
  });

  it("is written down by what is filled in, and the core says when that is nothing", () => {
    expect(editsOf({ ...emptyContact(), name: "Kari", role: " " })).toEqual([
      { field: "name", value: "Kari" },
    ]);
    expect(editsOf(emptyContact())).toEqual([{ field: "name", value: "" }]);
  });
});

const error = (code: string, params: Record<string, string> = {}) => ({ code, params }) as ApiError;
it.each([
  [error("contact_empty"), "name"],
  [error("email_unread", { text: "x" }), "email"],
  [error("too_long", { field: "contact_role", limit: "300" }), "role"],
  [error("too_long", { field: "known_how", limit: "300" }), "known_how"],
  [error("store_busy"), undefined],
])("%o belongs to %s", (refused, field) => expect(faultyOf(refused, emptyContact())).toBe(field));

it.each([
  [{ kind: "conversation", conversation_id: "c", way: "call", text: "" }, "Samtale"],
  [
    { kind: "interview", interview_id: "i", round: 2, form: "case", state: "held" },
    "Intervju, runde 2 · Case",
  ],
  [
    { kind: "interview", interview_id: "i", round: 1, form: "phone", state: "cancelled" },
    "Intervju, runde 1 · Telefon, avlyst",
  ],
] as const)("%o is %s", (what, words) =>
  expect(entryWords({ on: "2026-11-20", job: null, ...what } as ContactEntry)).toBe(words),
);

describe("being led", () => {
  it("opens a contact, and the focus goes to it", () => {
    desk.adding = emptyContact();
    openContact("k");
    expect([route.page, desk.chosen, desk.adding, arrival.at]).toEqual(["contacts", "k", undefined, "panel"]);
  });

  it("begins a conversation about the job one came from, and keeps one that was begun", () => {
    talkWith("k", "j");
    expect([talksInHand.get("k")?.job, arrival.at]).toEqual(["j", "talk"]);
    talkWith("k", "other");
    expect(talksInHand.get("k")?.job).toBe("j");
  });

  it("goes on with a contact that was begun", () => {
    addContact();
    if (desk.adding) desk.adding.name = "Kari";
    addContact();
    expect(desk.adding?.name).toBe("Kari");
  });
});

describe("the keys of the list", () => {
  const row = (name: string) => ({ name, contains: (other: unknown) => other === name });
  const rows = ["a", "b", "c"].map(row);
  it.each([
    ["a", "ArrowDown", "b"],
    ["c", "ArrowDown", "c"],
    ["a", "ArrowUp", "a"],
    ["c", "Home", "a"],
    ["a", "End", "c"],
    ["a", "x", undefined],
    ["elsewhere", "ArrowDown", undefined],
  ])("from %s, %s leads to %s", (at, key, to) => {
    const target = at as unknown as EventTarget;
    expect(besideIn(rows, { key, target })?.name).toBe(to);
  });
});

it("offers the jobs a conversation can be about, none first", () => {
  const stage = { id: "s", kind: "saved", name: null, position: 0, hidden: false } as const;
  const jobs = [{ job_id: "j", title: "Utvikler", employer: "Entur", stage }];
  expect(jobOptions(jobs)).toEqual([
    { value: "", label: "Ingen stilling" },
    { value: "j", label: "Utvikler, Entur" },
  ]);
});
