/**
 * Where the focus goes when what has it leaves its list: to the next control of the same `data-heirs` group, else the
 * one before, else the group itself.
 */
export function heirOf(leaving: HTMLElement): HTMLElement | undefined {
  const group = leaving.closest<HTMLElement>("[data-heirs]");
  if (!group) return undefined;
  const controls = [...group.querySelectorAll<HTMLElement>("button, input")];
  const at = controls.indexOf(leaving);
  return controls[at + 1] ?? controls[at - 1] ?? group;
}
