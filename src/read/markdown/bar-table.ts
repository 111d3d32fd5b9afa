import type { Table } from "#model/source-document.ts";
import { addCutRow, emptyTable, type GrowingTable, isTableFull } from "#read/text/cut-table.ts";
import type { Pen } from "#read/text/pen.ts";
import { isBlankRange, type Source, skipBlanks, skipBlanksBack } from "#read/text/source.ts";
import { takeInlineCell } from "./inline.ts";
import { isAlignmentRow, lineAt } from "./line.ts";

const BAR = 124;

/** A table of rows cut at bars, and the line after it. */
export type BarTable = {
  readonly table: GrowingTable;
  readonly grid: Table["grid"];
  readonly next: number;
};

/**
 * Reads rows cut at bars that begin on a line: with a row of dashes below the first they are a
 * table of Markdown (bars at the ends may be missing); without one, two rows in sequence that begin
 * with a bar or hold two are rows that lost their head. Undefined where a bar is only a bar.
 */
export function readBarTable(source: Source, pen: Pen, index: number): BarTable | undefined {
  const hasHead = isAlignmentRow(source, index + 1);
  if (!hasHead && !(isRow(source, index) && isRow(source, index + 1))) return undefined;
  const table = emptyTable();
  let line = index;
  while (line < source.lineCount && !isTableFull(table)) {
    if (isAlignmentRow(source, line)) {
      line++;
      continue;
    }
    if (!isBarLine(source, line)) {
      const after = lineAfterBreak(source, line);
      if (after === undefined) break;
      line = after;
      continue;
    }
    addBarRow(table, pen, line);
    line++;
  }
  return { table, grid: hasHead ? "ruled" : "tabs", next: line };
}

function isBarLine(source: Source, index: number): boolean {
  return lineAt(source, index, false).kind === "bars";
}

/** A page may end inside a table: after one blank line a row goes on when no new head begins. */
function lineAfterBreak(source: Source, index: number): number | undefined {
  const start = source.starts[index] ?? 0;
  const next = index + 1;
  if (!isBlankRange(source.text, start, source.ends[index] ?? 0)) return undefined;
  if (next >= source.lineCount || !isRow(source, next)) return undefined;
  return isAlignmentRow(source, next + 1) || isAlignmentRow(source, next) ? undefined : next;
}

/** Whether a line begins with a bar or holds two. */
function isRow(source: Source, index: number): boolean {
  if (index >= source.lineCount || !isBarLine(source, index)) return false;
  const end = source.ends[index] ?? 0;
  const from = skipBlanks(source.text, source.starts[index] ?? 0, end);
  if (source.text.charCodeAt(from) === BAR) return true;
  const first = source.text.indexOf("|", from);
  const second = source.text.indexOf("|", first + 1);
  return second !== -1 && second < end;
}

/** The bars at both ends of a row are no cuts; a head without any text is no row. */
function addBarRow(table: GrowingTable, pen: Pen, index: number): void {
  const { source } = pen;
  const end = source.ends[index] ?? 0;
  let from = skipBlanks(source.text, source.starts[index] ?? 0, end);
  let to = skipBlanksBack(source.text, from, end);
  if (source.text.charCodeAt(from) === BAR) from++;
  if (to > from && source.text.charCodeAt(to - 1) === BAR && source.text.charCodeAt(to - 2) !== 92)
    to--;
  const before = table.cells.length;
  addCutRow(table, pen, { from, to, cut: BAR }, takeInlineCell);
  if (table.rowCount === 1 && table.cells.length === before) table.rowCount = 0;
}
