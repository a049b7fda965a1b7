import { asApiError, call } from "../../backend/backend";
import type { ApiError } from "../../generated/api";

/** How many bytes are turned into letters at once: a call takes no more arguments. */
const AT_ONCE = 0x8000;

/** Hands a file to the core part by part, and gives what it is known by. Rejects with an [ApiError]. */
export async function sendFile(file: File, isWanted: () => boolean): Promise<string> {
  const { incoming_id, part_bytes } = await call("incoming.begin", { name: file.name, bytes: file.size });
  try {
    for (let at = 0; at < file.size && isWanted(); at += part_bytes) {
      const base64 = await base64Of(file, at, at + part_bytes);
      await call("incoming.part", { incoming_id, at, base64 });
    }
    if (isWanted()) await call("incoming.end", { incoming_id });
    return incoming_id;
  } catch (thrown) {
    void call("incoming.drop", { incoming_id }).catch(() => undefined);
    throw asApiError(thrown);
  }
}

async function base64Of(file: File, from: number, to: number): Promise<string> {
  const unreadable: ApiError = { code: "file_unreadable", params: { name: file.name } };
  const bytes = await file
    .slice(from, to)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => Promise.reject(unreadable),
    );
  let letters = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(letters);
}
