/** What the chooser shows. What a file holds decides in the core. */
export const accepted = ".csv,.tsv,.txt,.xlsx,.json,.zip,.age,.md";

/** Whether a file that is brought to the window is a table of a job search rather than an ad. */
export function isTable(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    /\.(csv|tsv|xlsx|zip|age)$/.test(lower) ||
    /^(ajh-backup|loype).*\.json$/.test(lower) ||
    lower === "applications.md"
  );
}
