/** What a key press needs to be understood; a KeyboardEvent has it all. */
type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** A step from cell to cell. */
export type GridStep =
  "left" | "right" | "up" | "down" | "rowStart" | "rowEnd" | "first" | "last" | "pageUp" | "pageDown";

/** What a key asks for on a cell. */
export type CellKey =
  | { does: "go"; step: GridStep }
  /** Goes there and selects all rows from where one began. */
  | { does: "extend"; step: GridStep }
  | { does: "toggle" }
  | { does: "span" }
  | { does: "all" }
  | { does: "open" }
  | { does: "edit" }
  | { does: "menu" }
  | { does: "escape" };

/** What a key asks for on the head of a column. */
export type HeadKey =
  | { does: "go"; step: GridStep }
  | { does: "sort"; how: "alone" | "also" }
  | { does: "resize"; by: 1 | -1 }
  | { does: "move"; by: 1 | -1 }
  | { does: "all" }
  | { does: "menu" };

/** What a key press means on a cell of a row. */
export function cellKey(press: Press): CellKey | undefined {
  const { key, shiftKey: shift, altKey: alt } = press;
  if (alt) return undefined;
  const mod = press.ctrlKey || press.metaKey;
  if (mod && !shift && key.toLowerCase() === "a") return { does: "all" };
  const step = stepOf(key, mod);
  if (step) {
    const isAcross = step === "left" || step === "right" || step === "rowStart" || step === "rowEnd";
    if (!shift) return mod && !farSteps[key] ? undefined : { does: "go", step };
    return isAcross || (mod && !farSteps[key]) ? undefined : { does: "extend", step };
  }
  if (mod) return undefined;
  return plain(key, shift);
}

/** What a key press means on the head of a column. */
export function headKey(press: Press): HeadKey | undefined {
  const { key, shiftKey: shift, altKey: alt } = press;
  const mod = press.ctrlKey || press.metaKey;
  if (alt) return key === "ArrowDown" && !mod && !shift ? { does: "menu" } : undefined;
  if (mod && !shift && key.toLowerCase() === "a") return { does: "all" };
  if (shift && (key === "ArrowLeft" || key === "ArrowRight")) {
    return { does: mod ? "move" : "resize", by: key === "ArrowLeft" ? -1 : 1 };
  }
  if (!mod && (key === "Enter" || key === " ")) return { does: "sort", how: shift ? "also" : "alone" };
  if (isMenu(key, shift) && !mod) return { does: "menu" };
  const step = shift ? undefined : stepOf(key, mod);
  return step && (!mod || farSteps[key]) ? { does: "go", step } : undefined;
}

/** Where a step leads; rows count from 0, the head is -1. `undefined` where there is nothing that way. */
export function stepped(
  from: { row: number; column: number },
  step: GridStep,
  size: { rows: number; columns: number },
  page: number,
): { row: number; column: number } | undefined {
  const { row, column } = from;
  const [last, end] = [size.rows - 1, size.columns - 1];
  const to = (() => {
    switch (step) {
      case "left":
        return { row, column: column - 1 };
      case "right":
        return { row, column: column + 1 };
      case "up":
        return { row: row - 1, column };
      case "down":
        return { row: row + 1, column };
      case "rowStart":
        return { row, column: 0 };
      case "rowEnd":
        return { row, column: end };
      case "first":
        return { row: Math.min(0, last), column: 0 };
      case "last":
        return { row: last, column: end };
      // From a row one never leaves for the head by a page.
      case "pageUp":
        return { row: row < 0 ? row : Math.max(Math.min(0, last), row - page), column };
      case "pageDown":
        return { row: Math.min(last, row + page), column };
    }
  })();
  const isThere = to.row >= -1 && to.row <= last && to.column >= 0 && to.column <= end;
  return isThere && (to.row !== row || to.column !== column) ? to : undefined;
}

const nearSteps: Record<string, GridStep> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "rowStart",
  End: "rowEnd",
  PageUp: "pageUp",
  PageDown: "pageDown",
};
/** With Ctrl (or command). */
const farSteps: Record<string, GridStep> = { Home: "first", End: "last" };

function stepOf(key: string, mod: boolean): GridStep | undefined {
  return mod ? (farSteps[key] ?? nearSteps[key]) : nearSteps[key];
}

function plain(key: string, shift: boolean): CellKey | undefined {
  if (key === " ") return { does: shift ? "span" : "toggle" };
  if (isMenu(key, shift)) return { does: "menu" };
  if (shift) return undefined;
  switch (key) {
    case "Enter":
      return { does: "open" };
    case "F2":
    case "e":
      return { does: "edit" };
    case "Escape":
      return { does: "escape" };
    default:
      return undefined;
  }
}

function isMenu(key: string, shift: boolean): boolean {
  return key === "ContextMenu" || (key === "F10" && shift);
}
