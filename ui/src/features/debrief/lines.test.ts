import { describe, expect, it } from "vitest";
import { changed, emptyLine, pasted, withRoom } from "./lines";

const line = (text: string, question: string | null = null) => ({ ...emptyLine, text, question });

describe("lines of what was asked", () => {
  it("always have room for one more, and only one", () => {
    expect(withRoom([])).toEqual([emptyLine]);
    expect(withRoom([line("a")])).toHaveLength(2);
    expect(withRoom([line("a"), line(" ")])).toHaveLength(2);
  });

  it("are another question once they are reworded", () => {
    const lines = [line("a", "q1")];
    expect(changed(lines, 0, { went: 2 })[0]).toMatchObject({ question: "q1", went: 2 });
    expect(changed(lines, 0, { text: "b" })[0]).toMatchObject({ question: null, text: "b" });
    expect(changed(lines, 0, { text: "b", question: "q2" })[0]).toMatchObject({ question: "q2" });
  });

  it("come apart when several are pasted", () => {
    const lines = pasted([line("a"), emptyLine], 1, "- Why us?\n\n2) A queue?\r\n• Pay");
    expect(lines.map(({ text }) => text)).toEqual(["a", "Why us?", "A queue?", "Pay", ""]);
  });
});
