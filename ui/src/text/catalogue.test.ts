import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import en from "./en";
import nb from "./nb";

const text = `# A comment
one = One
## A group
two = { one } and { $count ->
    [1] a
   *[other] { three }
 }
three =
    Three
    = lines
`;

describe("a catalogue", () => {
  it("says what is asked, with what it mentions, again and again", () => {
    const say = catalogue("en", text);
    expect([say("two", { count: 1 }), say("two", { count: 5 }), say("one"), say("three")]).toEqual([
      "One and a",
      "One and Three\n= lines",
      "One",
      "Three\n= lines",
    ]);
    expect(say("four")).toBeUndefined();
  });

  it.each([
    ["en", en],
    ["nb", nb],
  ] as const)("says every message of %s as if all were read at once", (language, source) => {
    const whole = new FluentResource(source);
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(whole);
    const say = catalogue(language, source);
    expect(whole.body.length).toBeGreaterThan(3_000);
    for (const { id, value } of whole.body) {
      expect(say(id), id).toBe(value ? bundle.formatPattern(value, null, []) : undefined);
    }
  });
});
