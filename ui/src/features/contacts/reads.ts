import type { ChangeTag } from "../../generated/api";

/** Changes after which contacts are read anew. */
export const contactTags: readonly ChangeTag[] = [
  "contact",
  "conversation",
  "interview",
  "job",
  "application",
  "employer",
  "stage",
];
