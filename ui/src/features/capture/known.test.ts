import { beforeAll, expect, it } from "vitest";
import type { KnownJob } from "../../generated/api";
import { speak } from "../../text/t.svelte";
import { savedBefore } from "./known";

beforeAll(() => speak("en"));

const known = (saved_on: string, saved_days_ago: number, applied_on: string | null) =>
  ({ saved_on, saved_days_ago, applied_on }) as KnownJob;

it.each([
  [known("2026-11-01", 21, null), "Saved 3 weeks ago"],
  [known("2026-11-22", 0, null), "Saved today"],
  [known("2026-11-21", 1, "2026-11-22"), "Saved yesterday, applied 22 Nov"],
  [known("2026-02-20", 22, "2026-03-12"), "Saved 3 weeks ago, applied 12 Mar"],
  [known("2025-12-20", 14, "2025-12-28"), "Saved 2 weeks ago, applied 28 Dec 2025"],
  [known("2026-01-01", 80, "2026-03-12"), "Saved 2 months ago, applied 12 Mar"],
])("%o is said as %s", (job, text) => expect(savedBefore(job)).toBe(text));
