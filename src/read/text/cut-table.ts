import type { Cell, SourceText, Table } from "#model/source-document.ts";
import { CELLS_MAX } from "./blocks.ts";
import { finish, type Pen, take } from "./pen.ts";
import { skipBlanks, skipBlanksBack } from "./source.ts";

/** Columns of one row; what stands behind the last allowed cut stays in the last cell. */
export const COLUMNS_MAX = 1000;

/** A table that grows row by row. */
export type GrowingTable = { cells: Cell[]; rowCount: number; columnCount: number };

/** A table without rows. */
export function emptyTable(): GrowingTable {
  return { cells: [], rowCount: 0, columnCount: 0 };
}

/** Whether a table holds as many cells as a document may. */
export function isTableFull(table: GrowingTable): boolean {
  return table.cells.length >= CELLS_MAX;
}

/** What takes the characters of one cell into the pen. */
export type TakeCell = (pen: Pen, from: number, to: number) => void;

/**
 * Adds a row cut at a character (a tab, a bar) between two offsets of one line; a bar behind a
 * backslash does not cut. Empty cells are left out, but keep their column.
 */
export function addCutRow(
  table: GrowingTable,
  pen: Pen,
  row: { readonly from: number; readonly to: number; readonly cut: number },
  takeCell: TakeCell = take,
): void {
  const text = pen.source.text;
  let column = 0;
  let start = row.from;
  for (let index = row.from; index <= row.to; index++) {
    const isCut = index < row.to && text.charCodeAt(index) === row.cut && !isEscaped(text, index);
    if (index < row.to && (!isCut || column >= COLUMNS_MAX - 1)) continue;
    const from = skipBlanks(text, start, index);
    if (from < index) {
      takeCell(pen, from, skipBlanksBack(text, from, index));
      addCell(table, column, finish(pen));
    }
    column++;
    start = index + 1;
  }
  endRow(table, column);
}

/** Adds a cell to the row that is being written. */
export function addCell(table: GrowingTable, column: number, text: SourceText): void {
  if (text.text === "" || isTableFull(table)) return;
  table.cells.push({ row: table.rowCount, column, rowSpan: 1, colSpan: 1, text });
}

/** Ends the row that is being written, which has so many columns. */
export function endRow(table: GrowingTable, columns: number): void {
  table.rowCount++;
  if (columns > table.columnCount) table.columnCount = columns;
}

/** The table as a block of the document. */
export function tableBlock(table: GrowingTable, grid: Table["grid"]): Table {
  const { rowCount, columnCount, cells } = table;
  return { kind: "table", role: "body", rowCount, columnCount, cells, grid };
}

function isEscaped(text: string, index: number): boolean {
  return text.charCodeAt(index) === 124 && text.charCodeAt(index - 1) === 92;
}
