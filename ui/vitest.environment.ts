import type { Environment } from "vitest/runtime";

/** Node as it is, but with modules built as for the window: Svelte for servers never runs effects. */
export default {
  name: "window",
  viteEnvironment: "client",
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
