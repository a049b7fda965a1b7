/** A size as it is told: whole kilobytes, and megabytes with one decimal from one on. Small things are 1 kB. */
export function sizeOf(bytes: number): { size: number; unit: "kb" | "mb" } {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return { size: kilobytes, unit: "kb" };
  return { size: Math.round(bytes / 100_000) / 10, unit: "mb" };
}
