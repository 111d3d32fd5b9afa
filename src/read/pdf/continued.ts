import type { Cell } from "#model/source-document.ts";
import type { PlacedTable } from "./cell.ts";

/** Edges of two parts of a table may differ by this much, in points. */
const SAME_EDGE = 3;

/** A table that runs over pages: its parts in order, and the edges that they have together. */
export type RunningTable = {
  readonly parts: readonly [PlacedTable, ...PlacedTable[]];
  readonly xs: readonly number[];
};

/**
 * The edges of a table together with its continuation, in the place of the first part, or
 * undefined when their columns differ. A part may lack edges that only merged cells hide.
 */
export function commonEdges(
  xs: readonly number[],
  next: PlacedTable,
): readonly number[] | undefined {
  const moved = movedTo(xs, next);
  const all = xs.length >= moved.length ? xs : moved;
  const isSame = indexesIn(all, xs) !== undefined && indexesIn(all, moved) !== undefined;
  return isSame ? all : undefined;
}

/** The parts as one table; rows of the header that are repeated are dropped. */
export function joined({ parts, xs }: RunningTable): PlacedTable {
  const [head] = parts;
  if (parts.length === 1) return head;
  const first = onEdges(head, xs);
  const cells: Cell[] = [...first.cells];
  let rowCount = first.rowCount;
  for (const part of parts.slice(1)) {
    const next = onEdges(part, xs);
    const repeated = repeatedRows(first, next);
    for (const cell of next.cells) {
      if (cell.row >= repeated) cells.push({ ...cell, row: cell.row + rowCount - repeated });
    }
    rowCount += next.rowCount - repeated;
  }
  return { ...first, cells, rowCount, bottom: parts.at(-1)?.bottom ?? head.bottom };
}

/** Whether the continuation begins with the same rows as the table: the header, once more. */
export function repeatsHeader(first: PlacedTable, next: PlacedTable): boolean {
  return first.xs.length === next.xs.length && repeatedRows(first, next) > 0;
}

/** The edges of a part as if it began where the others do: margins change from page to page. */
function movedTo(xs: readonly number[], part: PlacedTable): readonly number[] {
  const shift = (part.xs[0] ?? 0) - (xs[0] ?? 0);
  return part.xs.map((x) => x - shift);
}

function onEdges(part: PlacedTable, xs: readonly number[]): PlacedTable {
  const columns = indexesIn(xs, movedTo(xs, part));
  if (columns === undefined || part.xs.length === xs.length) return { ...part, xs };
  return { ...part, xs, cells: part.cells.map((cell) => onColumns(cell, columns)) };
}

/** Index of each edge in the fuller list, or undefined when one is not in it. */
function indexesIn(all: readonly number[], edges: readonly number[]): number[] | undefined {
  const indexes: number[] = [];
  let at = 0;
  for (const edge of edges) {
    while (at < all.length && (all[at] ?? 0) < edge - SAME_EDGE) at++;
    if (at >= all.length || Math.abs((all[at] ?? 0) - edge) > SAME_EDGE) return undefined;
    indexes.push(at);
    at++;
  }
  const isWhole = indexes[0] === 0 && indexes.at(-1) === all.length - 1;
  return isWhole ? indexes : undefined;
}

function onColumns(cell: Cell, columns: readonly number[]): Cell {
  const column = columns[cell.column] ?? cell.column;
  const end = columns[cell.column + cell.colSpan] ?? column + cell.colSpan;
  return { ...cell, column, colSpan: end - column };
}

function repeatedRows(first: PlacedTable, next: PlacedTable): number {
  const above = rowKeys(first);
  const below = rowKeys(next);
  let same = 0;
  while (same < below.length && same < above.length && above[same] === below[same]) same++;
  // Only whole rows of words are a header; empty rows and rows of figures are data.
  while (same > 0 && !isHeaderRow(next, same)) same--;
  return same < below.length ? same : 0;
}

function rowKeys(table: PlacedTable): string[] {
  const keys: string[] = Array.from({ length: table.rowCount }, () => "");
  for (const { row, column, rowSpan, colSpan, text } of table.cells) {
    if (text.text === "" && rowSpan === 1 && colSpan === 1) continue;
    keys[row] += `${column},${rowSpan},${colSpan},${text.text.replace(/\s/g, "")}\n`;
  }
  return keys;
}

/** Whether the table may be cut above a row: words stand in the rows before, no cell is cut. */
function isHeaderRow(table: PlacedTable, row: number): boolean {
  let words = 0;
  for (const cell of table.cells) {
    if (cell.row >= row) continue;
    if (cell.row + cell.rowSpan > row) return false;
    if (/\d[.,]\d/.test(cell.text.text)) return false;
    if (cell.text.text !== "") words += 1;
  }
  return words > 1;
}
