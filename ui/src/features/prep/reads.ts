import type { ChangeTag } from "../../generated/api";

/** Changes after which a prep sheet is read anew. */
export const prepTags: readonly ChangeTag[] = [
  "prep",
  "story",
  "interview",
  "contact",
  "job",
  "ad",
  "employer",
  "figure",
  "target",
  "floor",
  "offer",
  "guidance",
  "setting",
  "archive",
];
