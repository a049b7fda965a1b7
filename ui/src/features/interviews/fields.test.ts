import { beforeAll, describe, expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { beginInterview, draftOf, emptyInterview, interviewsInHand } from "./drafts.svelte";
import { lineEdit, lineShown, lineValue, linesOf, linesToAdd, prosesOf } from "./fields";
import { interview, when } from "./interviews.fixture";
import { offered, withPerson, without } from "./people";

beforeAll(() => speak("en"));

describe("the lines of an interview", () => {
  it("are those always asked for and those stated; the rest can be added", () => {
    expect(linesOf(interview())).toEqual(["form", "round", "day", "time", "link"]);
    expect(linesToAdd(interview())).toEqual(["zone", "place"]);
    const oslo = { day: "2026-11-24", time: "19:00", ends: "20:00" };
    const abroad = interview({ place: "Rom 4", when: when({ city: "New York", oslo }) });
    expect(linesOf(abroad)).toContain("zone");
    expect(linesToAdd(abroad)).toEqual([]);
  });

  it("are read in words and edited as the core reads them", () => {
    const on = (iso: string) => `on ${iso}`;
    expect(lineShown("form", interview(), on)).toBe("Video");
    expect([lineShown("day", interview(), on), lineValue("day", interview())]).toEqual([
      "on 2026-11-24",
      "24.11.2026",
    ]);
    expect(lineEdit("form", "case")).toEqual({ field: "form", value: "case" });
    expect(lineEdit("time", "kl. 9")).toEqual({ field: "time", value: "kl. 9" });
  });
});

describe("the long fields", () => {
  it("ask before it for what to have ready, after it for what came of it, and show what is written", () => {
    expect(prosesOf(interview())).toEqual(["preparation"]);
    expect(prosesOf(interview({ asked: "Om drift" }))).toEqual(["preparation", "asked"]);
    const after = ["asked", "went", "next_step"];
    expect(prosesOf(interview({ when: when({ standing: "over" }) }))).toEqual(after);
    expect(prosesOf(interview({ state: "held" }))).toEqual(after);
    expect(prosesOf(interview({ state: "held", preparation: "Les" }))).toEqual(["preparation", ...after]);
  });
});

describe("people", () => {
  const kari = { contact_id: "k", called: "Kari", role: "Leder", employer: "Entur" };
  const line = { ...kari, email: null, phone: null, jobs: 1, last: null };

  it("are offered by the words they are known by, and a new one where none is called so", () => {
    const { known, fresh } = offered("Kari", [line], []);
    expect([...known]).toEqual([["Kari · Leder · Entur", { contact_id: "k", name: "Kari" }]]);
    expect(fresh).toBeUndefined();
    expect(offered("Kar", [line], [{ contact_id: "k", name: "Kari" }]).known.size).toBe(0);
    expect(offered(" Kar ", [line], []).fresh).toEqual({ label: "New contact: Kar", name: "Kar" });
    expect(offered(" ", [], []).fresh).toBeUndefined();
  });

  it("are there once", () => {
    const people = [
      { contact_id: "k", name: "Kari" },
      { contact_id: null, name: "Ola" },
    ];
    expect(withPerson(people, { contact_id: "k", name: "Kari N." })).toBe(people);
    expect(withPerson(people, { contact_id: null, name: "OLA" })).toBe(people);
    expect(withPerson(people, { contact_id: null, name: "Per" })).toHaveLength(3);
    expect(without(people, 0)).toEqual([people[1]]);
  });

  it("go to the core as contacts or names, with the rest as typed", () => {
    const people = [
      { contact_id: "k", name: "Kari" },
      { contact_id: null, name: "Ola" },
    ];
    expect(draftOf("j", { ...emptyInterview(), day: "tirsdag", people })).toMatchObject({
      job_id: "j",
      day: "tirsdag",
      people: [
        { kind: "contact", contact_id: "k" },
        { kind: "name", name: "Ola" },
      ],
    });
  });
});

it("goes on with an interview that was begun", () => {
  beginInterview("j");
  interviewsInHand.set("j", { ...emptyInterview(), day: "tirsdag" });
  beginInterview("j");
  expect(interviewsInHand.get("j")?.day).toBe("tirsdag");
});
