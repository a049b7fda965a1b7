import type { ApiError } from "../../generated/api";

const CODES: readonly string[] = ["store_damaged", "store_not_a_database", "store_foreign"];

/** Whether a profile that could not be opened for this reason has a file that can be recovered or set aside. */
export function isRecoverable(error: ApiError): boolean {
  return CODES.includes(error.code);
}
