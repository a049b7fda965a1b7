import { beforeAll, describe, expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { actFor, actName, actsOf, keyOf, mainAct, shownActs } from "./acts";
import { deadline, debrief, interview, offer, practice, quiet, task } from "./lines.fixture";

beforeAll(() => speak("en"));

describe("what can be done with a line", () => {
  it("is what the core says, and a task's words can be edited", () => {
    expect(actsOf(quiet)).toEqual(["open", "follow_up", "no_reply", "later", "dismiss"]);
    expect(actsOf(task)).toEqual(["done", "edit", "later", "dismiss"]);
  });

  it.each([
    [deadline, "open"],
    [offer, "compare"],
    [{ ...offer, acts: ["compare", "open", "later"] as const }, "open"],
    [task, "edit"],
    [debrief, "debrief"],
    [practice, "practise"],
  ] as const)("by Enter is the nearest to opening it", (line, act) => {
    expect(mainAct({ ...line, acts: [...line.acts] })).toBe(act);
  });

  it.each([
    ["s", deadline, "later"],
    ["S", deadline, "later"],
    ["d", deadline, "done"],
    ["x", interview, "dismiss"],
    ["l", interview, "join"],
    ["n", quiet, "no_reply"],
    ["x", practice, "dismiss"],
    ["p", practice, undefined],
    ["f", quiet, "follow_up"],
    ["n", deadline, undefined],
    ["s", interview, undefined],
    ["Enter", deadline, undefined],
    ["o", offer, undefined],
    ["e", deadline, undefined],
  ] as const)("by the key %s", (key, line, act) => expect(actFor(key, line)).toBe(act));

  it("shows two of them with their keys", () => {
    const shown = (line: typeof deadline) =>
      shownActs(line).map((act) => `${keyOf(act, line)} ${actName(act, line)}`);
    expect(shown(deadline)).toEqual(["Enter open", "d sent"]);
    expect(shown(interview)).toEqual(["l join", "Enter open"]);
    expect(shown(offer)).toEqual(["Enter compare", "s later"]);
    expect(shown(task)).toEqual(["d done", "s later"]);
    expect(shown(quiet)).toEqual(["f ask", "n no reply"]);
  });

  it("has a key of its own for each act of a line", () => {
    for (const line of [deadline, interview, offer, task, quiet]) {
      const keys = actsOf(line).map((act) => keyOf(act, line));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
