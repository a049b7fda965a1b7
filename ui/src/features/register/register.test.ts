import { beforeAll, describe, expect, it } from "vitest";
import type { RegisteredEmployer } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { candidateAbout, registerRows, troubleText, websiteUrl } from "./wording";

const employer: RegisteredEmployer = {
  orgnr: "923609016",
  name: "EQUINOR ASA",
  form: "ASA",
  form_text: "Allmennaksjeselskap",
  address: "Forusbeen 50, 4035 STAVANGER",
  municipality: "STAVANGER",
  industry: "06.100",
  industry_text: "Utvinning av råolje",
  employees: 21_000,
  website: "www.equinor.com",
  registered_on: "1995-03-12",
  trouble: null,
};
const nothing: RegisteredEmployer = {
  ...employer,
  form: null,
  form_text: null,
  address: null,
  municipality: null,
  industry: null,
  industry_text: null,
  employees: null,
  website: null,
  registered_on: null,
};

beforeAll(() => speak("en"));

describe("what the register says", () => {
  it("stands in rows as people read it", () => {
    expect(registerRows(employer).map(({ id, text }) => [id, text.replace(/\u202f/g, " ")])).toEqual([
      ["number", "923 609 016"],
      ["name", "EQUINOR ASA"],
      ["form", "Allmennaksjeselskap (ASA)"],
      ["address", "Forusbeen 50, 4035 STAVANGER"],
      ["industry", "Utvinning av råolje (06.100)"],
      ["employees", "21 000"],
      ["registered-on", "12 Mar 1995"],
    ]);
  });

  it("leaves out what it does not say, and tells that none is employed", () => {
    expect(registerRows(nothing).map(({ id }) => id)).toEqual(["number", "name"]);
    expect(registerRows({ ...nothing, employees: 0 }).at(-1)).toEqual({ id: "employees", text: "0" });
    expect(registerRows({ ...nothing, municipality: "OSLO" }).at(-1)?.text).toBe("OSLO");
    expect(registerRows({ ...nothing, form: "AS" }).at(-1)?.text).toBe("AS");
  });

  it("tells candidates apart", () => {
    expect(candidateAbout(employer).replace(/\u202f/g, " ")).toBe("923 609 016 · ASA · STAVANGER");
  });

  it.each([
    [null, undefined],
    ["bankrupt", "Bankrupt"],
    ["winding_up", "Being wound up"],
    ["struck_off", "Struck off the register"],
  ] as const)("warns of trouble: %s", (trouble, text) => expect(troubleText({ trouble })).toBe(text));

  it.each([
    [null, undefined],
    [" ", undefined],
    ["www.equinor.com", "https://www.equinor.com"],
    ["http://equinor.com/a", "http://equinor.com/a"],
    ["ikke en adresse", undefined],
  ])("has a website that opens, or none: %s", (website, url) => expect(websiteUrl({ website })).toBe(url));
});
