import type { StatementLayout } from "#standard/statements/layout.ts";
import { figureOf, isWholeNumber } from "./figure-cell.ts";
import { unitOfHeader } from "./frame.ts";
import { type Grid, type GridCell, printedText, textsOfRow } from "./grid.ts";
import { headerWord, labelRole, vocabularyOf } from "./words.ts";

/** The header of one column: its cells from above, folded for patterns and as printed. */
export type ColumnHeader = {
  readonly path: readonly string[];
  readonly printed: string;
  /** Unit that the header itself names, "" where it names none. */
  readonly unit: string;
};

export type Header = {
  readonly columns: readonly ColumnHeader[];
  /** First row that is not of the header alone. */
  readonly firstRow: number;
  /** Rows that number the columns (栏次). */
  readonly numberRows: readonly number[];
  /** How many rows are header rows; none where the table lost its header. */
  readonly headerRows: number;
};

/** A statement never has more header rows. */
const HEADER_ROWS_MAX = 6;
/** Rows of unknown words that may stand above the header. */
const UNKNOWN_ROWS_MAX = 3;

type RowKind = "header" | "header-and-figures" | "numbers" | "blank" | "unknown" | "data";

/** Finds the header rows from a row on and what they say of each column. */
export function readHeader(grid: Grid, start: number, layout: StatementLayout): Header {
  const words = vocabularyOf(layout);
  const headerRows: number[] = [];
  const numberRows: number[] = [];
  let firstRow = start;
  let unknown = 0;
  for (let row = start; row < grid.rows.length && row < start + HEADER_ROWS_MAX + 4; row++) {
    const kind = kindOfRow(textsOfRow(grid, row), words, headerRows.length > 0);
    if (kind === "data") break;
    if (kind === "blank" && headerRows.length > 0) break;
    if (kind === "unknown") {
      if (headerRows.length > 0 || unknown >= UNKNOWN_ROWS_MAX) break;
      unknown++;
      continue;
    }
    if (kind === "header" || kind === "header-and-figures") headerRows.push(row);
    if (kind === "numbers") numberRows.push(row);
    firstRow = kind === "header-and-figures" ? row : row + 1;
    if (kind !== "header" && kind !== "blank") break;
    if (headerRows.length >= HEADER_ROWS_MAX) break;
  }
  const columns = columnsOf(grid, headerRows).map((header, column) => {
    const spilled = numberRows.map((row) => spilledInto(grid.rows[row]?.[column])).join("");
    return spilled === "" ? header : withEnd(header, spilled);
  });
  return { columns, firstRow, numberRows, headerRows: headerRows.length };
}

/** The end of a header's name that stands before the number of its column. */
function spilledInto(place: GridCell | undefined): string {
  const words = NUMBER_OF_COLUMN.exec(place?.text ?? "")?.[1] ?? "";
  return /^(?:栏次|行次)$/.test(words) ? "" : words;
}

function withEnd(header: ColumnHeader, end: string): ColumnHeader {
  const last = header.path.at(-1) ?? "";
  return {
    ...header,
    path: [...header.path.slice(0, -1), last + end],
    printed: header.printed + end,
  };
}

function kindOfRow(
  cells: readonly GridCell[],
  words: ReadonlySet<string>,
  isInHeader: boolean,
): RowKind {
  if (cells.length === 0) return "blank";
  if (isNumberRow(cells)) return "numbers";
  let known = 0;
  let figures = 0;
  for (const { cell, text } of cells) {
    if (isHeaderWord(text, words)) known++;
    else if (figureOf(cell.text) !== undefined) figures++;
  }
  const first = cells[0]?.text ?? "";
  if (cells.length === 1 && /^(?:合计|总计)$/.test(first)) return "data";
  if (figures > 0) return known >= 3 && isInHeader ? "header-and-figures" : "data";
  if (known * 2 >= cells.length) return "header";
  return cells.length === 1 && !isInHeader ? "unknown" : "data";
}

function isHeaderWord(text: string, words: ReadonlySet<string>): boolean {
  const word = headerWord(text, true);
  if (words.has(word) || labelRole(word) !== undefined) return true;
  return /"三公"经费$|^(?:一般公共预算|财政拨款)?(?:预|决)算数$/.test(word);
}

/**
 * 栏次 with 1, 2, 3 …, or only the numbers: they count the columns and are no figures. A header that
 * is too long for its row spills into the numbers below it (护费5).
 */
export function isNumberRow(cells: readonly GridCell[]): boolean {
  const labelled = cells.some(({ text }) => /^\p{sc=Han}{0,4}栏次$/u.test(text));
  let expected = 1;
  let found = 0;
  let spilled = 0;
  for (const { text } of cells) {
    if (/^(?:\p{sc=Han}{0,4}栏次|行次|[类款项])$/u.test(text)) continue;
    const match = NUMBER_OF_COLUMN.exec(text);
    if (match === null) return false;
    const number = Number(match[2]);
    if (number !== expected && !(labelled && found + spilled === 0)) return false;
    expected = number + 1;
    if (match[1] === "") found++;
    else spilled++;
  }
  return found >= (labelled ? 1 : 2);
}

const NUMBER_OF_COLUMN = /^([\p{sc=Han}()、]{0,16}?)\(?(\d{1,2})\)?(?:=[\d+\-()]+)?$/u;

/**
 * The header cells above each column. A merged cell covers its columns; where the file has no
 * merged cells (Markdown), an empty one continues its left neighbour of the same group when a name
 * stands below it, and otherwise the name above.
 */
function columnsOf(grid: Grid, rows: readonly number[]): readonly ColumnHeader[] {
  const above: (readonly GridCell[])[] = Array.from({ length: grid.columnCount }, () => []);
  rows.forEach((row, depth) => {
    const places = grid.rows[row] ?? [];
    const before = above.map((cells) => cells.at(-1)?.cell);
    let left: GridCell | undefined;
    for (let column = 0; column < grid.columnCount; column++) {
      let place = places[column];
      if (place?.text === "") place = undefined;
      const sameGroup = depth === 0 || (column > 0 && before[column] === before[column - 1]);
      if (place === undefined && left !== undefined && sameGroup) {
        if (depth === 0 || hasBelow(grid, rows.slice(depth + 1), column)) place = left;
      }
      if (place !== undefined && place.cell !== before[column]) {
        above[column] = [...(above[column] ?? []), place];
      }
      left = place;
    }
  });
  return above.map(headerOf);
}

function hasBelow(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => {
    const text = grid.rows[row]?.[column]?.text ?? "";
    return text !== "" && !isWholeNumber(text);
  });
}

function headerOf(cells: readonly GridCell[]): ColumnHeader {
  const words = cells.filter(({ cell }) => figureOf(cell.text) === undefined);
  const path: string[] = [];
  for (const { text } of words) if (path.at(-1) !== text) path.push(text);
  const unit = words.map(({ text }) => unitOfHeader(text)).find((found) => found !== undefined);
  return {
    path,
    printed: words.map(({ cell }) => printedText(cell.text.text)).join("/"),
    unit: unit ?? "",
  };
}
