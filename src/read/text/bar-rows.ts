import { addParagraph, type BlockList } from "./blocks.ts";
import { addCell, addCutRow, emptyTable, endRow, type GrowingTable } from "./cut-table.ts";
import { finish, type Pen, take } from "./pen.ts";
import { endsSentence } from "./sentence.ts";
import { type Source, skipBlanks, skipBlanksBack } from "./source.ts";

const BAR = 124;

/** A line with bars: its characters, and whether its only bar closes it. */
export type BarLine = {
  readonly from: number;
  readonly to: number;
  readonly isClosedOnly: boolean;
};

/** The line with bars at an index: several, or one at its end. Undefined for any other line. */
export function barLineAt(source: Source, index: number): BarLine | undefined {
  if (index >= source.lineCount) return undefined;
  const { text } = source;
  const end = source.ends[index] ?? 0;
  const from = skipBlanks(text, source.starts[index] ?? 0, end);
  const to = skipBlanksBack(text, from, end);
  let bars = 0;
  for (let at = from; at < to && bars < 2; at++) if (text.charCodeAt(at) === BAR) bars++;
  if (bars === 0 || text.charCodeAt(to - 1) !== BAR) return undefined;
  return { from, to, isClosedOnly: bars === 1 };
}

/** A longer cell that is closed by a bar is a paragraph in a table that only frames the page. */
const CELL_MAX = 80;

/** Whether a line closed by its only bar is a paragraph and no row. */
export function isFramedParagraph(source: Source, line: BarLine): boolean {
  if (!line.isClosedOnly) return false;
  const length = line.to - 1 - line.from;
  return (
    length > CELL_MAX || (length > 12 && endsSentence(source.text.slice(line.from, line.to - 1)))
  );
}

/** Reads lines with bars that follow each other: rows, or cells one a line. */
export function readBarLines(
  pen: Pen,
  lines: readonly BarLine[],
  list: BlockList,
): GrowingTable | undefined {
  if (!lines.every((line) => line.isClosedOnly)) return tableOfRows(pen, lines);
  const columns = columnsOfCells(pen.source, lines);
  if (columns !== undefined) return tableOfCells(pen, lines, columns);
  for (const line of lines) {
    take(pen, line.from, line.to - 1);
    addParagraph(list, finish(pen));
  }
  return undefined;
}

/** Bars at both ends are no cuts, and a line of bars alone is what a merged cell left behind. */
function tableOfRows(pen: Pen, lines: readonly BarLine[]): GrowingTable {
  const table = emptyTable();
  for (const line of lines) {
    const from = pen.source.text.charCodeAt(line.from) === BAR ? line.from + 1 : line.from;
    const before = table.cells.length;
    addCutRow(table, pen, { from, to: Math.max(from, line.to - 1), cut: BAR });
    if (table.cells.length === before) table.rowCount--;
  }
  return table;
}

function tableOfCells(pen: Pen, lines: readonly BarLine[], columns: number): GrowingTable {
  const table = emptyTable();
  lines.forEach((line, index) => {
    take(pen, line.from, line.to - 1);
    addCell(table, index % columns, finish(pen));
    if (index % columns === columns - 1 || index === lines.length - 1) endRow(table, columns);
  });
  return table;
}

const COLUMNS_TRIED = 12;
const CELLS_MIN = 4;
const CELLS_LOOKED_AT = 2000;
const NUMBER = /^[-+]?[\d,，.\s]*\d\s*%?$/;

/**
 * How many columns cells one a line had: the smallest number with which the head is words, the
 * first column is words and every other column numbers or blank.
 */
function columnsOfCells(source: Source, lines: readonly BarLine[]): number | undefined {
  if (lines.length < CELLS_MIN) return undefined;
  const isNumber: (boolean | undefined)[] = lines.slice(0, CELLS_LOOKED_AT).map((line) => {
    const cell = source.text.slice(line.from, Math.min(line.to - 1, line.from + 60)).trim();
    return cell === "" || /^[-—–]$/.test(cell) ? undefined : NUMBER.test(cell);
  });
  if (!isNumber.includes(true)) return undefined;
  for (let columns = 2; columns <= COLUMNS_TRIED && columns * 2 <= isNumber.length; columns++) {
    const fits = isNumber.every((cell, index) => {
      const isWord = index < columns || index % columns === 0;
      return cell === undefined || cell !== isWord;
    });
    if (fits) return columns;
  }
  return undefined;
}
