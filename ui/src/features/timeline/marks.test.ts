import { beforeEach, describe, expect, it } from "vitest";
import type { TimelineMark } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { markWords } from "./marks";

beforeEach(() => speak("en"));

type What = TimelineMark extends infer M ? Omit<M, "on" | "time" | "entry"> : never;
const mark = (what: What) => ({ on: "2026-11-22", time: null, entry: null, ...what }) as TimelineMark;

describe("a mark", () => {
  it.each([
    [{ kind: "stage", from: null, to: "applied", to_name: null }, "Applied", undefined],
    [{ kind: "stage", from: null, to: "applied", to_name: "Sendt" }, "Sendt", undefined],
    [{ kind: "note", text: "Ring Kari" }, "Note", "Ring Kari"],
    [{ kind: "captured", site: "finn.no" }, "Kept the ad from finn.no", undefined],
    [{ kind: "deadline" }, "Deadline", undefined],
    [
      { kind: "interview", round: 2, form: "on_site", state: "planned", place: "Kirkegata 1" },
      "Interview, round 2, on site",
      "Kirkegata 1",
    ],
    [
      { kind: "interview", round: 2, form: "video", state: "cancelled", place: "" },
      "Interview, round 2: cancelled",
      undefined,
    ],
    [{ kind: "task", task: "follow_up", text: "", done: true }, "Follow up", "done"],
    [{ kind: "conversation", way: "call", name: "Kari", text: "Hun ringer" }, "Call with Kari", "Hun ringer"],
    [{ kind: "conversation", way: "pigeon", name: null, text: "" }, "pigeon", undefined],
    [{ kind: "sent", name: "CV", document: "cv", number: 3 }, "Sent CV, version 3", undefined],
    [{ kind: "start", name: null }, "First day at work", undefined],
    [{ kind: "answer_by", name: "DNB" }, "Answer DNB", undefined],
  ] as const)("%o", (what, said, more) => {
    expect(markWords(mark(what as What))).toEqual(more === undefined ? { what: said } : { what: said, more });
  });
});
