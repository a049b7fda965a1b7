import { describe, expect, it } from "vitest";
import type { ApiError } from "../../generated/api";
import { after, rest, type Editing, type Happening } from "./editing";

const error: ApiError = { code: "pay_unread", params: { text: "mye" } };
const went = (...happenings: Happening[]) => happenings.reduce<Editing>(after, rest);
const open: Happening = { does: "open", value: "650 000" };
const type = (draft: string): Happening => ({ does: "type", draft });
const leave: Happening = { does: "leave" };
const refused: Happening = { does: "refused", error };

describe("a value edited in place", () => {
  it("opens with what it holds", () => {
    expect(went(open)).toEqual({ at: "editing", from: "650 000", draft: "650 000" });
  });

  it("is saved when it changed, and rests once it is", () => {
    expect(went(open, type("700 000"), leave)).toEqual({ at: "saving", from: "650 000", draft: "700 000" });
    expect(went(open, type("700 000"), leave, { does: "saved" })).toEqual(rest);
  });

  it("asks for nothing when nothing but space changed", () => {
    expect(went(open, leave)).toEqual(rest);
    expect(went(open, type(" 650 000 "), leave)).toEqual(rest);
  });

  it("takes everything back on Escape", () => {
    expect(went(open, type("7"), { does: "revert" })).toEqual(rest);
  });

  it("keeps what was typed when it is refused, with the reason", () => {
    const editing = went(open, type("mye"), leave, refused);
    expect(editing).toEqual({
      at: "editing",
      from: "650 000",
      draft: "mye",
      refused: { draft: "mye", error },
    });
    expect(after(editing, leave)).toBe(editing);
    expect(after(after(editing, type("700 000")), leave).at).toBe("saving");
    expect(after(after(editing, type("650 000")), leave)).toEqual(rest);
  });

  it("does not change under a save that is on its way", () => {
    const saving = went(open, type("700 000"), leave);
    for (const happening of [type("8"), leave, { does: "revert" } as const, open]) {
      expect(after(saving, happening)).toBe(saving);
    }
  });

  it("passes over answers nobody waits for", () => {
    expect(went({ does: "saved" })).toBe(rest);
    expect(went(refused, type("x"), leave)).toBe(rest);
  });

  it("compares persons by what they say", () => {
    const kari = { name: "Kari", role: null, email: null, phone: null };
    const opened = went({ does: "open", value: [kari] });
    expect(after(after(opened, { does: "type", draft: [{ ...kari, role: " " }] }), leave)).toEqual(rest);
    expect(after(after(opened, { does: "type", draft: [] }), leave).at).toBe("saving");
  });
});
