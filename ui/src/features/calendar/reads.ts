import type { ChangeTag } from "../../generated/api";

/** The most entries of one day the core gives. */
export const MOST = 100;

/** What a change must touch for the days to be read again. */
export const calendarTags: readonly ChangeTag[] = [
  "job",
  "application",
  "stage",
  "offer",
  "task",
  "interview",
  "archive",
];
