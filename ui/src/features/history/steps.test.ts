import { expect, it } from "vitest";
import { speak } from "../../text/t.svelte";
import { stepText } from "../../text/said";

const title = "Utvikler";
it.each([
  ["en", "move-job", { title, stage: "no_reply" }, "Moved “Utvikler” to No reply"],
  ["nb", "move-job", { title, stage: "Telefonprat" }, "Flyttet «Utvikler» til Telefonprat"],
  ["en", "edit-job", { title, field: "deadline" }, "Changed “Utvikler”: Deadline"],
  ["nb", "edit-job", { title, field: "applied_on" }, "Endret «Utvikler»: Sendt"],
  ["en", "delete-job", { title }, "Moved “Utvikler” to the trash"],
  ["nb", "fill-demo", { count: "500" }, "Fylte profilen med eksempelstillinger: 500"],
] as const)("%s %s %o", async (language, label, params, text) => {
  await speak(language);
  expect(stepText({ label, params })).toBe(text);
});
