/** A share of a full position as typed, in whole percent; `null` where none is written, `undefined` for no share. */
export function shareOf(text: string): number | null | undefined {
  const bare = text.replace("%", "").trim();
  if (bare === "") return null;
  const percent = /^\d{1,3}$/.test(bare) ? Number(bare) : 0;
  return percent >= 1 && percent <= 100 ? percent : undefined;
}
