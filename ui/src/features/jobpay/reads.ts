import type { ChangeTag } from "../../generated/api";

/** Changes after which a job's pay is read anew. */
export const payTags: readonly ChangeTag[] = [
  "job",
  "application",
  "ad",
  "offer",
  "target",
  "figure",
  "floor",
  "setting",
  "guidance",
];
