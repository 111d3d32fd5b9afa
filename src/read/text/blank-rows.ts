import { addCell, endRow, type GrowingTable } from "./cut-table.ts";
import { finish, type Pen, take } from "./pen.ts";
import { type Source, skipBlanks, skipBlanksBack } from "./source.ts";

/** Cells that a row cut at blanks has at least. */
const CELLS_MIN = 3;

/** Longer lines are sentences with blanks in them. */
const ROW_MAX = 400;

const GAP = /(?: {2,}|\u3000{2,}|\u00a0{2,}|[ \u3000\u00a0]{3,})/gu;

/** The stretches of a row's cells. */
export type BlankRow = readonly (readonly [number, number])[];

/** The stretches between wide gaps of a line, or undefined where it is no row. */
export function blankRowAt(source: Source, index: number): BlankRow | undefined {
  if (index >= source.lineCount) return undefined;
  const end = source.ends[index] ?? 0;
  const from = skipBlanks(source.text, source.starts[index] ?? 0, end);
  const to = skipBlanksBack(source.text, from, end);
  if (to - from > ROW_MAX || to - from < CELLS_MIN) return undefined;
  const line = source.text.slice(from, to);
  const cells: (readonly [number, number])[] = [];
  let start = 0;
  for (const gap of line.matchAll(GAP)) {
    cells.push([from + start, from + gap.index]);
    start = gap.index + gap[0].length;
  }
  cells.push([from + start, to]);
  return cells.length >= CELLS_MIN ? cells : undefined;
}

/** Adds a row whose cells stand apart by wide blanks. */
export function addBlankRow(table: GrowingTable, pen: Pen, row: BlankRow): void {
  row.forEach(([from, to], column) => {
    take(pen, from, to);
    addCell(table, column, finish(pen));
  });
  endRow(table, row.length);
}
