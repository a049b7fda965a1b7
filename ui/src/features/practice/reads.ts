import type { ChangeTag } from "../../generated/api";

/** Changes after which practice is read anew. */
export const practiceTags: readonly ChangeTag[] = [
  "practice",
  "question",
  "interview",
  "application",
  "job",
  "setting",
];

/** Changes after which questions are read anew. */
export const questionTags: readonly ChangeTag[] = ["question", "practice", "interview", "job", "setting"];
