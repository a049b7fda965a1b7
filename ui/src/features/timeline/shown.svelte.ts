/** What the history tab shows: the history with what can be corrected in it, or everything dated on one line. */
export const shownDates = $state<{ id: "history" | "timeline" }>({ id: "history" });
