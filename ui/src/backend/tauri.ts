import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Changed } from "../generated/api";
import type { Backend } from "./backend";

/** The core behind the window. */
export const tauri: Backend = {
  call: (name, input) => invoke("call", { name, input }),
  onChanged: (handler) => subscribe<Changed>("changed", handler),
};

/** `listen` answers later; a subscription ended before that is ended as soon as it exists. */
function subscribe<T>(event: string, handler: (payload: T) => void): () => void {
  const listening = listen<T>(event, ({ payload }) => handler(payload));
  return () => void listening.then((stop) => stop());
}
