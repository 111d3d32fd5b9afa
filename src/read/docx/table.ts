import type { Block, Cell, SourceText, Table } from "#model/source-document.ts";
import { COLUMNS_MAX } from "#read/text/cut-table.ts";
import { type DocxLine, textOfLine, textOfLines } from "./paragraph.ts";

/** A cell as it stands in its row, on the grid of the file. */
type RawCell = {
  readonly row: number;
  readonly column: number;
  colSpan: number;
  rowSpan: number;
  readonly path: string;
  readonly content: readonly (DocxLine | Block)[];
};

/** How a cell joins its neighbours. */
export type CellMerge = {
  span: number;
  /** `w:vMerge`: begins a merged cell, or belongs to the one above. */
  vertical: "none" | "restart" | "continue";
  /** `w:hMerge`, of old files: belongs to the cell on its left. */
  isBesideMerged: boolean;
};

/** A table while it is read. */
export type OpenTable = {
  readonly path: string;
  readonly cells: RawCell[];
  /** The cell that covers a column, as far as vertical merging goes. */
  readonly above: Map<number, RawCell>;
  /** Rows so far, and those of them that are not deleted. */
  rowInFile: number;
  row: number;
  column: number;
  isRowDeleted: boolean;
};

/** A table that holds nothing yet. */
export function openTable(path: string): OpenTable {
  return {
    path,
    cells: [],
    above: new Map(),
    rowInFile: 0,
    row: -1,
    column: 0,
    isRowDeleted: false,
  };
}

/** Begins a row. */
export function openRow(table: OpenTable): void {
  table.rowInFile++;
  table.row++;
  table.column = 0;
  table.isRowDeleted = false;
}

/** The row is marked as deleted: it is no part of the table as it stands. */
export function deleteRow(table: OpenTable): void {
  if (table.isRowDeleted) return;
  table.isRowDeleted = true;
  table.row--;
}

/** Leaves grid columns free before the first cell of a row (`w:gridBefore`). */
export function skipColumns(table: OpenTable, count: number): void {
  table.column = Math.min(COLUMNS_MAX - 1, table.column + count);
}

/** Path of the next cell, with its row and grid column in the file. */
export function pathOfCell(table: OpenTable): string {
  return `${table.path}/r${table.rowInFile}/c${table.column + 1}`;
}

/** Adds a cell to its row, or to the cell above or beside which it continues. */
export function closeCell(
  table: OpenTable,
  merge: CellMerge,
  content: readonly (DocxLine | Block)[],
): void {
  const { column, row } = table;
  const path = pathOfCell(table);
  const colSpan = Math.max(1, Math.min(merge.span, COLUMNS_MAX - column));
  table.column = Math.min(COLUMNS_MAX - 1, column + colSpan);
  if (table.isRowDeleted) return;
  const above = table.above.get(column);
  const isContinued = above !== undefined && above.row + above.rowSpan === row;
  if (merge.vertical === "continue" && isContinued && above.colSpan === colSpan) {
    above.rowSpan++;
    return;
  }
  const beside = table.cells.at(-1);
  if (merge.isBesideMerged && beside?.row === row) {
    beside.colSpan += colSpan;
    return;
  }
  const cell: RawCell = { row, column, colSpan, rowSpan: 1, path, content };
  table.cells.push(cell);
  if (merge.vertical === "restart") table.above.set(column, cell);
  else table.above.delete(column);
}

/**
 * A table that has ended: the table, and after it what stood in its cells and is no text. A frame
 * of one cell around paragraphs and tables is not a table: what stands in it stands for itself.
 */
export function closeTable(table: OpenTable): readonly Block[] {
  const [only] = table.cells;
  if (only === undefined) return [];
  if (table.cells.length === 1 && only.content.length > 1) return unframed(only);
  const starts = [...new Set(table.cells.map(({ column }) => column))].sort((a, b) => a - b);
  const indexOf = new Map(starts.map((start, index) => [start, index]));
  const cells: Cell[] = [];
  const after: Block[] = [];
  for (const raw of table.cells) {
    const lines: DocxLine[] = [];
    for (const item of raw.content) {
      if ("kind" in item) after.push(item);
      else lines.push(item);
    }
    if (lines.length === 0) continue;
    const text: SourceText = textOfLines(lines, raw.path);
    if (text.text === "") continue;
    const column = indexOf.get(raw.column) ?? 0;
    const colSpan = columnsUntil(starts, column, raw.column + raw.colSpan);
    cells.push({ row: raw.row, column, rowSpan: raw.rowSpan, colSpan, text });
  }
  if (cells.length === 0) return after;
  const size = { rowCount: table.row + 1, columnCount: starts.length };
  const block: Table = { kind: "table", role: "body", ...size, cells, grid: "ruled" };
  return [block, ...after];
}

/** Grid columns at which no cell begins are no columns: Word cuts the grid finer than it draws. */
function columnsUntil(starts: readonly number[], from: number, end: number): number {
  let index = from + 1;
  while (index < starts.length && (starts[index] ?? 0) < end) index++;
  return index - from;
}

function unframed(cell: RawCell): readonly Block[] {
  return cell.content.flatMap((item): Block[] => {
    if ("kind" in item) return [item];
    const text = textOfLine(item, cell.path);
    return text === undefined ? [] : [{ kind: "paragraph", role: "body", text }];
  });
}
