import type { Block, Cell, SourceText } from "#model/source-document.ts";

/** A filled cell of a sheet. Rows and columns count from 0. */
export type SheetText = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: SourceText;
};

type Row = { readonly row: number; readonly cells: SheetText[] };

/**
 * The tables and paragraphs of a sheet. A sheet may hold several tables below one another: a blank
 * row parts them where a title follows. Rows of one text each between blank rows are paragraphs.
 * Columns in which no text begins are no columns. The cells come in the order of rows.
 */
export function blocksOfGrid(cells: readonly SheetText[]): readonly Block[] {
  const blocks: Block[] = [];
  let part: Row[] = [];
  const end = () => {
    for (const block of blocksOfPart(part)) blocks.push(block);
    part = [];
  };
  for (const piece of piecesOf(rowsOf(cells))) {
    if (isProse(piece) || isProse(part) || beginsTable(piece)) end();
    for (const row of piece) part.push(row);
  }
  end();
  return blocks;
}

function rowsOf(cells: readonly SheetText[]): readonly Row[] {
  const rows: Row[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.row === cell.row) last.cells.push(cell);
    else rows.push({ row: cell.row, cells: [cell] });
  }
  return rows;
}

/** Rows between blank rows; a merged cell that reaches further down fills the rows it covers. */
function piecesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pieces: Row[][] = [];
  let filledTo = -1;
  for (const row of rows) {
    if (row.row > filledTo || pieces.length === 0) pieces.push([]);
    pieces.at(-1)?.push(row);
    for (const cell of row.cells) filledTo = Math.max(filledTo, cell.row + cell.rowSpan);
    filledTo = Math.max(filledTo, row.row + 1);
  }
  return pieces;
}

/** A figure alone is no prose. */
const FIGURE = /^[\s\d.,%+-]*$/;

function isProse(rows: readonly Row[]): boolean {
  return rows.every(({ cells }) => cells.length === 1 && !FIGURE.test(cells[0]?.text.text ?? ""));
}

const TITLE_MAX = 60;
const TITLE =
  /表\s*(?:[（(][^（）()]{1,20}[）)])?\s*$|^\s*(?:公开|附表|附件|表)\s*[\d一二三四五六七八九十]/u;

/** A text alone in its row, across columns or named as a table, begins the next one. */
function beginsTable(rows: readonly Row[]): boolean {
  const [cell, ...others] = rows[0]?.cells ?? [];
  if (cell === undefined || others.length > 0 || rows.length < 2) return false;
  const { text } = cell.text;
  return text.length <= TITLE_MAX && (cell.colSpan > 1 || TITLE.test(text)) && !FIGURE.test(text);
}

function blocksOfPart(rows: readonly Row[]): readonly Block[] {
  if (rows.length === 0) return [];
  if (isProse(rows)) {
    return rows.flatMap(({ cells }) =>
      cells.map(({ text }): Block => ({ kind: "paragraph", role: "body", text })),
    );
  }
  return [tableOf(rows)];
}

function tableOf(rows: readonly Row[]): Block {
  const rowAt = rowIndexes(rows);
  const columns = new Set<number>();
  for (const { cells } of rows) for (const { column } of cells) columns.add(column);
  const starts = [...columns].sort((a, b) => a - b);
  const columnAt = new Map(starts.map((start, index) => [start, index]));
  const rowCount = 1 + Math.max(...rowAt.values());
  const cells: Cell[] = [];
  for (const row of rows) {
    for (const cell of row.cells) {
      const at = rowAt.get(cell.row) ?? 0;
      const column = columnAt.get(cell.column) ?? 0;
      let end = column + 1;
      while (end < starts.length && (starts[end] ?? 0) < cell.column + cell.colSpan) end++;
      const rowSpan = Math.min(cell.rowSpan, rowCount - at);
      cells.push({ row: at, column, rowSpan, colSpan: end - column, text: cell.text });
    }
  }
  const size = { rowCount, columnCount: starts.length };
  return { kind: "table", role: "body", ...size, cells, grid: "ruled" };
}

/** Rows from 0 on; however many blank rows stand between two, one is kept. */
function rowIndexes(rows: readonly Row[]): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  let index = -1;
  let last: number | undefined;
  for (const { row } of rows) {
    index += last === undefined ? 1 : Math.min(2, row - last);
    indexes.set(row, index);
    last = row;
  }
  return indexes;
}
