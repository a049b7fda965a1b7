import { describe, expect, it } from "vitest";
import { heir, stepTo } from "./roving";

const three = ["a", "b", "c"];

describe("the focus in a list", () => {
  it.each([
    ["j", "a", "b"],
    ["ArrowDown", "c", "c"],
    ["k", "b", "a"],
    ["ArrowUp", "a", "a"],
    ["Home", "c", "a"],
    ["End", "a", "c"],
    ["j", undefined, "a"],
    ["k", undefined, "a"],
    ["x", "a", undefined],
  ])("goes by %s from %s to %s", (key, from, to) => expect(stepTo(key, three, from)).toBe(to));

  it("stays nowhere in an empty list", () => {
    expect(stepTo("j", [], undefined)).toBeUndefined();
    expect(stepTo("k", [], "a")).toBeUndefined();
  });

  it.each([
    ["b", three, "b"],
    ["b", ["a", "c"], "c"],
    ["c", ["a", "b"], "b"],
    ["b", ["a"], "a"],
    ["b", ["x", "c", "a"], "c"],
    ["b", [], undefined],
    [undefined, three, "a"],
  ])("passes from %s, gone from %o, to %s", (thing, now, to) => expect(heir(three, now, thing)).toBe(to));
});
