/** A place in a table: row 0 is the head, column 0 the first offer. */
export interface Spot {
  row: number;
  column: number;
}

/** Where a key leads in a table of that size; `undefined` where the key is none of the table's. */
export function walked({ row, column }: Spot, key: string, rows: number, columns: number): Spot | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(rows - 1, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(columns - 1, column + 1) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return undefined;
  }
}
