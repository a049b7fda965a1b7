import { call, onChanged } from "../../backend/backend";
import { announce } from "../../parts/toaster.svelte";
import { errorText } from "../../text/said";
import { t } from "../../text/t.svelte";

let told: string | undefined;

/** Tells aloud, once, when the calendar's file can't be written any more: nobody looks at a file that is kept by itself. */
export function watchKeptFile(): void {
  onChanged(({ tags }) => {
    if (tags.includes("setting")) void look();
  });
}

async function look(): Promise<void> {
  // What can't be asked now is asked with the next change.
  const file = await call("calendar.file", {}).catch(() => undefined);
  const error = file?.error ?? undefined;
  if (error && error.code !== told) {
    announce(t("calendar-file-failed", { why: errorText(error) }), { tone: "wrong" });
  }
  told = error?.code;
}
