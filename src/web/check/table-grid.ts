import type { Cell, SourceText, Table } from "#model/source-document.ts";

/** A cell as it is drawn, or an empty one; in huge tables a run of empty ones. */
export type GridCell =
  | { readonly kind: "cell"; readonly column: number; readonly cell: Cell }
  | { readonly kind: "gap"; readonly column: number; readonly colSpan: number };

/** Up to so many cells each empty one is drawn as itself. */
const CELLS_DRAWN = 20_000;

/** The rows of a table with its gaps filled, so that every cell stands under its head. */
export function gridRows(table: Table): readonly (readonly GridCell[])[] {
  const starts: Cell[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) starts[cell.row]?.push(cell);
  // For each column the row from which on it is free of cells that reach down from above.
  const freeFrom = new Int32Array(table.columnCount);
  const gapMax = table.rowCount * table.columnCount > CELLS_DRAWN ? table.columnCount : 1;
  return starts.map((cells, row) => {
    cells.sort((a, b) => a.column - b.column);
    return rowOf(cells, row, freeFrom, gapMax);
  });
}

function rowOf(
  cells: readonly Cell[],
  row: number,
  freeFrom: Int32Array,
  gapMax: number,
): readonly GridCell[] {
  const drawn: GridCell[] = [];
  let next = 0;
  let column = 0;
  while (column < freeFrom.length) {
    const cell = cells[next];
    if (cell?.column === column) {
      const end = Math.min(column + cell.colSpan, freeFrom.length);
      freeFrom.fill(row + cell.rowSpan, column, end);
      drawn.push({ kind: "cell", column, cell });
      next++;
      column = Math.max(end, column + 1);
    } else if ((freeFrom[column] ?? 0) > row) {
      column++;
    } else {
      const end = Math.min(gapEnd(column, row, cell, freeFrom), column + gapMax);
      drawn.push({ kind: "gap", column, colSpan: end - column });
      column = end;
    }
  }
  return drawn;
}

function gapEnd(from: number, row: number, cell: Cell | undefined, freeFrom: Int32Array): number {
  const limit = cell === undefined ? freeFrom.length : Math.max(cell.column, from + 1);
  let end = from + 1;
  while (end < limit && (freeFrom[end] ?? 0) <= row) end++;
  return end;
}

/** A long table in pieces of at most so many rows; cells that reach down end with their piece. */
export function slicesOf(table: Table, rowsMax: number): readonly Table[] {
  if (table.rowCount <= rowsMax) return [table];
  const slices: { rows: number; cells: Cell[] }[] = [];
  for (let from = 0; from < table.rowCount; from += rowsMax) {
    slices.push({ rows: Math.min(rowsMax, table.rowCount - from), cells: [] });
  }
  for (const cell of table.cells) {
    const index = Math.floor(cell.row / rowsMax);
    const slice = slices[index];
    const row = cell.row - index * rowsMax;
    if (slice === undefined) continue;
    slice.cells.push({ ...cell, row, rowSpan: Math.min(cell.rowSpan, slice.rows - row) });
  }
  return slices.map(({ rows, cells }) => ({ ...table, rowCount: rows, cells }));
}

/** Whether a cell holds an amount or a rate and so stands at the right; codes do not. */
export function isNumeric(text: SourceText): boolean {
  return text.text.length < 40 && /^[-−]?[\d\s,，]+[.．][\d\s]+%?$/.test(text.text);
}
