/** Whether the command key does what Ctrl does elsewhere. */
export const mac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
