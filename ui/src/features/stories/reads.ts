import type { ChangeTag } from "../../generated/api";

/** Changes after which stories are read anew. */
export const storyTags: readonly ChangeTag[] = ["story", "setting", "guidance"];
