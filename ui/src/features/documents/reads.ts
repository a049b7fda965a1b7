import type { ChangeTag } from "../../generated/api";

/** Changes after which documents are read anew: where they were sent names jobs and employers. */
export const documentTags: readonly ChangeTag[] = ["document", "job", "employer", "archive"];
