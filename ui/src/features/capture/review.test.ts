import { describe, expect, it } from "vitest";
import type { ApiError, JobEdit, KnownJob } from "../../generated/api";
import { editsOf, fieldOf, intoOf, openAtFirst, saves, savingsFor, type EnterPress } from "./review";
import { fieldsOfTest, textsOfTest } from "./review.fixture";

const facts = { fields: fieldsOfTest, texts: textsOfTest };
const known = { job_id: "j1", archive: null } as KnownJob;

describe("the edits of a review", () => {
  it.each([
    ["nothing typed", {}, []],
    ["a field opened and left as it was", { title: fieldsOfTest.title }, []],
    ["only white space added", { pay: ` ${textsOfTest.pay} ` }, []],
    ["the same persons", { contacts: fieldsOfTest.contacts.map((one) => ({ ...one })) }, []],
    [
      "an empty person added",
      { contacts: [...fieldsOfTest.contacts, { name: " ", role: null, email: null, phone: null }] },
      [],
    ],
    ["a text", { pay: "720 000" }, [{ field: "pay", value: "720 000" }]],
    ["a text cleared", { deadline: "" }, [{ field: "deadline", value: "" }]],
    ["a choice", { form: "temporary" }, [{ field: "form", value: "temporary" }]],
    ["a choice taken away", { form: "" }, [{ field: "form", value: null }]],
    ["a degree", { required_degree: "unknown" }, [{ field: "required_degree", value: "unknown" }]],
    ["persons taken away", { contacts: [] }, [{ field: "contacts", value: [] }]],
    [
      "several, in reading order",
      { pay: "1", title: "Utvikler II" },
      [
        { field: "title", value: "Utvikler II" },
        { field: "pay", value: "1" },
      ],
    ],
  ] as const)("with %s", (_, typed, edits) => expect(editsOf(facts, typed)).toEqual(edits));
});

it("opens the doubtful fields in reading order", () => {
  expect(openAtFirst({ doubtful: ["pay", "employer"] })).toEqual(["employer", "pay"]);
});

it("saves into the known job first, and always says which job is meant", () => {
  expect(savingsFor(null)).toEqual(["new_job"]);
  expect(savingsFor(known)[0]).toBe("same_job");
  const archive = { archive_id: "a", name: "Høsten", ended_on: "2026-11-22" };
  expect(savingsFor({ ...known, archive })).toEqual(["second_try", "new_job"]);
  expect(intoOf("same_job", known)).toEqual({ kind: "same_job", job_id: "j1" });
  expect(intoOf("second_try", known)).toEqual({ kind: "second_try", previous: "j1" });
  expect(intoOf("new_job", known)).toEqual({ kind: "new_job" });
  expect(intoOf("same_job", null)).toEqual({ kind: "new_job" });
});

describe("Enter", () => {
  const enter = (more: Partial<EnterPress> = {}): EnterPress => ({
    key: "Enter",
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    ...more,
  });
  it.each([
    ["INPUT", enter(), true],
    ["SELECT", enter(), true],
    ["SECTION", enter(), true],
    ["TEXTAREA", enter(), false],
    ["BUTTON", enter(), false],
    ["A", enter(), false],
    ["TEXTAREA", enter({ ctrlKey: true }), true],
    ["BUTTON", enter({ metaKey: true }), true],
    ["INPUT", enter({ shiftKey: true }), false],
    ["INPUT", enter({ isComposing: true }), false],
    ["INPUT", enter({ key: "a", ctrlKey: true }), false],
  ] as const)("in %s with %o saves: %s", (tag, press, does) => expect(saves(press, tag)).toBe(does));
});

describe("a refused save", () => {
  const edits: JobEdit[] = [
    { field: "posted_on", value: " 32.13 " },
    { field: "starts", value: "nå" },
  ];
  const error = (code: ApiError["code"], params: Record<string, string> = {}): ApiError => ({ code, params });
  it.each([
    [error("title_missing"), "title"],
    [error("employer_missing"), "employer"],
    [error("pay_reversed", { text: "7–6" }), "pay"],
    [error("share_unread", { text: "200 %" }), "share"],
    [error("orgnr_unread", { text: "1" }), "orgnr"],
    [error("language_unread", { text: "x" }), "languages_required"],
    [error("link_unread", { text: "x" }), "apply_url"],
    [error("too_long", { field: "employer", limit: "300" }), "employer"],
    [error("too_long", { field: "note", limit: "300" }), undefined],
    [error("date_unread", { text: "32.13" }), "posted_on"],
    [error("date_missing", { text: "nå" }), "starts"],
    [error("store_full"), undefined],
    [error("draft_missing"), undefined],
  ] as const)("%o speaks of %s", (refused, field) => expect(fieldOf(refused, edits)).toBe(field));
});
