/** The parts of a story in the order they are told; the figures come last, to be looked at before. */
export const parts = ["title", "situation", "task", "action", "result", "reflection", "numbers"] as const;

export type Part = (typeof parts)[number];
