import { describe, expect, it } from "vitest";
import type { TaskView } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { suggestionWords, taskDue, taskName } from "./wording";

const today = "2026-11-22";
const task: TaskView = {
  id: "t",
  kind: "follow_up",
  text: "",
  due_on: "2026-11-24",
  due_time: "10:00",
  due_text: "24.11.2026 kl. 10:00",
  days_left: 2,
  late: false,
  done_on: null,
};

describe("a task in words", () => {
  it.each([
    ["en", "applied", 7, "a week after sending"],
    ["nb", "applied", 10, "10 dager etter sending"],
    ["en", "screening", 1, "1 day after the first contact"],
    ["nb", "interview", 7, "en uke etter at intervjuene begynte"],
  ] as const)("%s: suggested for %s after %d", async (language, stage, days, text) => {
    await speak(language);
    expect(suggestionWords({ stage, days, on: today, text: "" })).toBe(text);
  });

  it("is called by its words or by its kind, and told by its day", async () => {
    await speak("en");
    expect([taskName(task), taskName({ ...task, text: "Ring" })]).toEqual(["Follow up", "Ring"]);
    expect(taskDue(task, today).replace(",", "")).toBe("Tue 24 Nov 10:00");
    expect(taskDue({ ...task, due_on: "2025-01-02", due_time: null, days_left: -700 }, today)).toBe(
      "2 Jan 2025",
    );
    expect(taskDue({ ...task, due_on: null, due_time: null, days_left: null }, today)).toBe("no day");
  });
});
