import { expect, it } from "vitest";
import type { ErrorCode } from "../../generated/api";
import { choicesFor } from "./failure";

it.each([
  ["login_wall", "paste"],
  ["script_only", "paste"],
  ["list_page", "paste"],
  ["no_ad", "paste"],
  ["page_too_large", "paste"],
  ["fetch_forbidden", "paste"],
  ["fetch_not_https", "paste"],
  ["fetch_private", "paste"],
  ["fetch_redirects", "paste"],
  ["fetch_too_large", "paste"],
  ["fetch_not_a_page", "paste"],
  ["link_unread", "paste"],
  ["file_kind", "file"],
  ["file_unreadable", "file"],
  ["fetch_timeout", "again"],
  ["fetch_failed", "again"],
  ["fetch_status", "again"],
  ["fetch_stopped", "again"],
  ["store_busy", "again"],
  ["internal", "again"],
] as const satisfies readonly (readonly [ErrorCode, string])[])(
  "after %s, first %s; by hand goes always",
  (code, first) => {
    expect(choicesFor(code)[0]).toBe(first);
    expect(choicesFor(code)).toContain("by_hand");
    if (first !== "again") expect(choicesFor(code)).not.toContain("again");
  },
);
