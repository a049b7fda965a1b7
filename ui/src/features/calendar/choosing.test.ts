import { expect, it } from "vitest";
import { Choosing } from "./choosing.svelte";

it("chooses entries one by one, each once, and lets go of them", () => {
  const choosing = new Choosing();
  const [interview, deadline] = [
    { of: "interview" as const, id: "a" },
    { of: "deadline" as const, id: "a" },
  ];
  choosing.toggle(interview);
  choosing.toggle(deadline);
  expect([choosing.count, choosing.entries, choosing.has({ ...deadline })]).toEqual([
    2,
    [interview, deadline],
    true,
  ]);
  choosing.toggle({ ...interview });
  expect([choosing.entries, choosing.has(interview)]).toEqual([[deadline], false]);
  choosing.clear();
  expect(choosing.count).toBe(0);
});
