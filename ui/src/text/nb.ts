const files = import.meta.glob<string>("../../../src-tauri/crates/messages/ftl/nb/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Every catalogue of this language as one text; a chunk of its own, loaded only when it is spoken. */
export default Object.values(files).join("\n");
