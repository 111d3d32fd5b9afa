import { cellWithText, type FilledCell, type PlacedTable } from "./cell.ts";
import { type ChunkedLine, type Columns, chunked, columnOf, columnsOf } from "./columns.ts";
import type { Segment } from "./drawing.ts";
import { isFigure } from "./figure-text.ts";
import { headerCells } from "./header.ts";
import { charactersOf, type Line } from "./line.ts";

/** Rows of one table are at most this far apart, in shares of the size of their characters. */
const ROW_PITCH = 4;
/** Lines of a name between rows of figures; more of them are prose between two tables. */
const TEXT_LINES = 3;
const HEADER_LINES = 6;
/** Characters from which a line without parts is prose. */
const PROSE = 40;
/** How far the parts of a name may be indented against each other, in shares of the size. */
const INDENT = 2.5;

/**
 * Tables without ruled columns among the lines of a page (from top to bottom): at least three
 * rows with aligned figures, or two between horizontal rules (三线表). Prose has no wide gaps and
 * its figures are not aligned.
 */
export function inferTables(
  lines: readonly Line[],
  rules: readonly Segment[],
): { readonly tables: PlacedTable[]; readonly rest: Line[] } {
  const rows = lines.map(chunked);
  const tables: PlacedTable[] = [];
  const rest: Line[] = [];
  let done = 0;
  for (let index = 0; index < rows.length; index++) {
    if (rows[index]?.isData !== true) continue;
    const end = lastRow(rows, index) + 1;
    const body = rows.slice(index, end);
    const near = rulesAround(rules, body);
    const columns = isEnough(body, near) ? columnsOf(body) : undefined;
    if (columns === undefined || isContents(body, columns)) {
      index = end - 1;
      continue;
    }
    const first = index > done ? firstRow(rows, index, columns) : index;
    const start = Math.min(first, headerStart(rows, index, done, near));
    for (const row of rows.slice(done, start)) rest.push(row.line);
    tables.push(tableOf(rows.slice(start, first), rows.slice(first, end), columns, near));
    done = end;
    index = end - 1;
  }
  for (const row of rows.slice(done)) rest.push(row.line);
  return { tables, rest };
}

function isEnough(body: readonly ChunkedLine[], rules: readonly number[]): boolean {
  const data = body.filter((row) => row.isData).length;
  return data >= 3 || (data >= 2 && rules.length >= 2);
}

/** Index of the last row of the table whose first row of figures is at `first`. */
function lastRow(rows: readonly ChunkedLine[], first: number): number {
  let last = first;
  let texts = 0;
  for (let index = first + 1; index < rows.length; index++) {
    const row = rows[index];
    const before = rows[index - 1];
    if (row === undefined || before === undefined) break;
    const size = Math.max(row.line.size, before.line.size);
    if (row.line.across - before.line.across > ROW_PITCH * size) break;
    if (row.chunks.length > 1 && !/[:：]$/.test(charactersOf(row.chunks[0] ?? row.line))) {
      texts = 0;
      last = index;
      continue;
    }
    texts += 1;
    if (texts > TEXT_LINES || !isNameOf(row, rows[last], rows[index + 1])) break;
  }
  return last;
}

/** Whether a lone text stands where names stand in the rows around it: no prose, no title. */
function isNameOf(
  row: ChunkedLine,
  above: ChunkedLine | undefined,
  below: ChunkedLine | undefined,
): boolean {
  const text = charactersOf(row.line);
  if (text.length > PROSE || /[。；;]$/.test(text)) return false;
  const names = [above, below].flatMap((other) => {
    if (other?.isData !== true) return [];
    return other.chunks.filter((chunk) => !isFigure(charactersOf(chunk)));
  });
  return names.some((chunk) => {
    const indent = row.line.from - chunk.from;
    return indent > -row.line.size && indent < INDENT * row.line.size;
  });
}

/** A list of titles with rising page numbers is a table of contents. */
function isContents(body: readonly ChunkedLine[], { ranges }: Columns): boolean {
  if (ranges.length !== 2) return false;
  let before = 0;
  for (const row of body) {
    const page = charactersOf(row.chunks.at(-1) ?? row.line);
    if (row.chunks.length < 2) continue;
    if (!/^\d{1,3}$/.test(page) || Number(page) < before) return false;
    before = Number(page);
  }
  return before > 0;
}

/** Heights of the horizontal rules that belong to a table, from top to bottom. */
function rulesAround(rules: readonly Segment[], body: readonly ChunkedLine[]): number[] {
  const from = Math.min(...body.map((row) => row.line.from));
  const to = Math.max(...body.map((row) => row.line.to));
  const first = body[0]?.line;
  const last = body.at(-1)?.line;
  if (first === undefined || last === undefined) return [];
  const reach = HEADER_LINES * 2 * first.size;
  return rules
    .filter((rule) => rule.at > first.across - reach && rule.at < last.across + 2 * last.size)
    .filter((rule) => Math.min(rule.to, to) - Math.max(rule.from, from) > (to - from) * 0.5)
    .map((rule) => rule.at);
}

/** Index of the first line of the header: below the top rule, or lines in parts above the rows. */
function headerStart(
  rows: readonly ChunkedLine[],
  first: number,
  done: number,
  rules: readonly number[],
): number {
  const top = rules[0] ?? Number.POSITIVE_INFINITY;
  let start = first;
  for (let index = first - 1; index >= done && first - index <= HEADER_LINES; index--) {
    const row = rows[index];
    const below = rows[index + 1];
    if (row === undefined || below === undefined) break;
    if (below.line.across - row.line.across > ROW_PITCH * row.line.size) break;
    const text = charactersOf(row.line);
    if (rules.length >= 2) {
      if (row.line.across < top) break;
      start = index;
      continue;
    }
    if (/[:：。；]/.test(text) || text.length > PROSE * 2) break;
    if (row.chunks.length > 1) start = index;
  }
  return start;
}

/** The first row begins above its figures when its name is wrapped around them. */
function firstRow(rows: readonly ChunkedLine[], index: number, columns: Columns): number {
  const row = rows[index];
  const above = rows[index - 1];
  if (row === undefined || above === undefined || above.chunks.length > 1) return index;
  const column = columnOf(columns, above.line);
  const isNear = row.line.across - above.line.across < above.line.size;
  const hasName = row.chunks.some((chunk) => columnOf(columns, chunk) === column);
  return isNear && !hasName ? index - 1 : index;
}

function tableOf(
  header: readonly ChunkedLine[],
  body: readonly ChunkedLine[],
  columns: Columns,
  rules: readonly number[],
): PlacedTable {
  const head = headerCells(
    header.map((row) => row.chunks),
    columns,
  );
  const cells: FilledCell[] = [...head.cells];
  const groups = groupRows(body, columns, rules);
  groups.forEach((group, index) => {
    const byColumn = columns.ranges.map((): Line[] => []);
    for (const row of group) {
      for (const chunk of row.chunks) byColumn[columnOf(columns, chunk)]?.push(chunk);
    }
    byColumn.forEach((lines, column) => {
      if (lines.length === 0) return;
      cells.push({ row: head.rowCount + index, column, rowSpan: 1, colSpan: 1, lines });
    });
  });
  const all = [...header, ...body];
  return {
    grid: "aligned",
    cells: cells.map(cellWithText),
    rowCount: head.rowCount + groups.length,
    xs: columns.xs,
    top: (all[0]?.line.across ?? 0) - (all[0]?.line.size ?? 0),
    bottom: all.at(-1)?.line.across ?? 0,
  };
}

/** The lines of each row: names may be wrapped above and below the line of their figures. */
function groupRows(
  body: readonly ChunkedLine[],
  columns: Columns,
  rules: readonly number[],
): ChunkedLine[][] {
  const pitch = medianPitch(body);
  const groups: ChunkedLine[][] = [];
  let joinsNext = false;
  body.forEach((row, index) => {
    const before = body[index - 1];
    const after = body[index + 1];
    const open = groups[groups.length - 1];
    const isCut = before === undefined || hasRuleBetween(rules, before, row);
    const isText = row.chunks.length === 1;
    const toBefore = before === undefined ? Infinity : row.line.across - before.line.across;
    const toAfter = after === undefined ? Infinity : after.line.across - row.line.across;
    const isNearBefore = toBefore < pitch * 0.8 && toBefore <= toAfter + 0.5;
    const isWrapped = before !== undefined && continues(before, row, columns);
    if (open !== undefined && !isCut && (joinsNext || (isText && (isNearBefore || isWrapped)))) {
      open.push(row);
      joinsNext = joinsNext && isText;
      return;
    }
    groups.push([row]);
    joinsNext = isText && toAfter < pitch * 0.8 && toAfter < toBefore;
  });
  return groups;
}

function hasRuleBetween(rules: readonly number[], above: ChunkedLine, below: ChunkedLine): boolean {
  return rules.some((rule) => rule > above.line.across - 1 && rule < below.line.across - 1);
}

/** Whether a lone text goes on with the name above it, which fills its column. */
function continues(before: ChunkedLine, row: ChunkedLine, columns: Columns): boolean {
  const column = columnOf(columns, row.line);
  const name = before.chunks.find((chunk) => columnOf(columns, chunk) === column);
  const right = columns.ranges[column]?.[1] ?? 0;
  if (name === undefined || name.to < right - row.line.size) return false;
  return !/^(?:[一二三四五六七八九十]+、|[（(]|\d)/.test(charactersOf(row.line));
}

function medianPitch(body: readonly ChunkedLine[]): number {
  const rows = body.filter((row) => row.chunks.length > 1);
  const pitches = rows.slice(1).map((row, index) => {
    return row.line.across - (rows[index]?.line.across ?? 0);
  });
  return pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? 0;
}
