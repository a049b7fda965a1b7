import { write } from "../../data/write";
import { announce } from "../../parts/toaster.svelte";
import { t } from "../../text/t.svelte";

/** Makes a backup and says so; a refusal is told by [write]. */
export async function backUpNow(): Promise<void> {
  const made = await write("backup.make", {});
  if (made) announce(t("backups-made-now", { jobs: made.contents?.jobs ?? 0 }));
}
