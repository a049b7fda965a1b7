import type { ErrorCode } from "../../generated/api";

/** What can be done after an ad could not be read; the first is offered first. */
export type Choice = "again" | "paste" | "file" | "by_hand";

/** What one can do about an error of reading or fetching. */
export function choicesFor(code: ErrorCode): readonly Choice[] {
  switch (code) {
    case "fetch_timeout":
    case "fetch_failed":
    case "fetch_status":
    case "fetch_stopped":
      return ["again", "paste", "file", "by_hand"];
    case "login_wall":
    case "script_only":
    case "list_page":
    case "no_ad":
    case "page_too_large":
    case "fetch_forbidden":
    case "fetch_not_https":
    case "fetch_private":
    case "fetch_redirects":
    case "fetch_too_large":
    case "fetch_not_a_page":
    case "link_unread":
      return ["paste", "file", "by_hand"];
    case "file_kind":
    case "file_unreadable":
      return ["file", "paste", "by_hand"];
    default:
      // The core or the disk failed, not the page.
      return ["again", "by_hand"];
  }
}

/** Whether the person stopped it: that is an answer, not a fault. */
export function wasStopped(code: ErrorCode): boolean {
  return code === "fetch_stopped";
}
