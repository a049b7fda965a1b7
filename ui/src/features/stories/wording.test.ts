import { beforeEach, describe, expect, it } from "vitest";
import type { StoryMatch } from "../../generated/api";
import { minutesText, whyText } from "./wording";
import { speak } from "../../text/t.svelte";

beforeEach(() => speak("en"));

const match = (known: Partial<StoryMatch>): StoryMatch => ({
  story_id: "s",
  title: "",
  gist: "",
  fit: "meets",
  said: false,
  shared: [],
  skills: [],
  ...known,
});

describe("why a story was found", () => {
  it("names what was said, the skills and the words", () => {
    const shared: StoryMatch["shared"] = [
      { wanted: "Teamwork", told: "samarbeid", by: "meaning" },
      { wanted: "database", told: "Databasen", by: "word" },
    ];
    const text = whyText(match({ said: true, skills: ["Python", "SQL"], shared }));
    expect(text).toBe("you said so · skills: Python, SQL · words: Teamwork ↔ samarbeid, Databasen");
    expect(whyText(match({}))).toBe("");
  });
});

describe("the time of a story", () => {
  it("is minutes and seconds", () => {
    expect([0, 59, 60, 125].map(minutesText)).toEqual(["0:00", "0:59", "1:00", "2:05"]);
  });
});
