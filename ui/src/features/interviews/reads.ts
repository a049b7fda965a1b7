import type { ChangeTag } from "../../generated/api";

/** Changes after which interviews are read anew. */
export const interviewTags: readonly ChangeTag[] = ["interview", "contact", "job", "application", "stage"];
