import type { Block, Cell, SourceDocument, SourceText } from "#model/source-document.ts";
import { type FrameLine, frameLine, titlesOf } from "./frame.ts";
import { type Grid, gridOf, sliceRows, textsOfRow } from "./grid.ts";
import { stackedGrid } from "./stacked.ts";

/** A table of the document with what stands above it and in its first rows. */
export type FramedTable = {
  readonly block: number;
  /** Further blocks that are part of the table: lines that hold one cell each. */
  readonly blocks: readonly number[];
  readonly grid: Grid;
  /** First row below the title, mark and unit that stand in the table itself. */
  readonly firstRow: number;
  /** Lines of the frame from above, those in the table included. */
  readonly frame: readonly FrameLine[];
  /** Whether a title or words that are no frame stand between the last table and this one. */
  readonly isApart: boolean;
};

/** A document as a sequence of lines and tables. */
export type Sequence = {
  readonly tables: readonly FramedTable[];
  /** Lines outside of tables, in the order of the document. */
  readonly lines: readonly FrameLine[];
};

/** Lines above a table among which its title is looked for. */
const LINES_ABOVE_MAX = 8;
/** Lines that are no frame and may stand between a title and its table. */
const OTHERS_MAX = 2;
const OTHER_LENGTH_MAX = 40;
/** Lines of one cell each that may make one table. */
const STACKED_MAX = 200;

/** Puts the tables of a document into the frame of the lines above them. */
export function sequenceOf(document: SourceDocument): Sequence {
  const tables: FramedTable[] = [];
  const lines: FrameLine[] = [];
  let above: FrameLine[] = [];
  const { blocks } = document;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.role !== "body") continue;
    if (block.kind === "table") {
      const grid = gridOf(block);
      if (grid === undefined) continue;
      for (const part of partsOf(grid, index)) {
        const inside = frameRows(part, index);
        if (inside.firstRow >= part.rows.length) for (const item of inside.lines) above.push(item);
        else {
          tables.push(framed({ block: index, blocks: [], grid: part }, above, inside));
          above = [];
        }
      }
      continue;
    }
    const stacked = above.some(({ kind }) => kind === "title")
      ? stackedAt(blocks, index)
      : undefined;
    if (stacked !== undefined) {
      tables.push(framed(stacked, above, { lines: [], firstRow: 0 }));
      above = [];
      index = stacked.blocks.at(-1) ?? index;
      continue;
    }
    const line = frameLine(block.text, index);
    lines.push(line);
    above.push(line);
    if (above.length > 4 * LINES_ABOVE_MAX) above = above.slice(-LINES_ABOVE_MAX);
  }
  return { tables, lines };
}

type Bare = Pick<FramedTable, "block" | "blocks" | "grid">;
type Inside = { readonly lines: readonly FrameLine[]; readonly firstRow: number };

function framed(bare: Bare, above: readonly FrameLine[], inside: Inside): FramedTable {
  const grid =
    bare.grid.columnCount <= 2 ? (stackedGrid(bare.grid, inside.firstRow) ?? bare.grid) : bare.grid;
  const firstRow = grid === bare.grid ? inside.firstRow : 0;
  const frame = withoutNotes(nearest(above));
  return {
    ...bare,
    grid,
    firstRow,
    frame: [...frame, ...inside.lines],
    isApart: isApart(above),
  };
}

/** One short line between two tables can be the running head of a page. */
function isApart(above: readonly FrameLine[]): boolean {
  const others = above.filter(({ kind }) => kind === "other");
  const isLong = others.some(({ folded }) => folded.length > OTHER_LENGTH_MAX);
  return others.length > 1 || isLong || above.some(({ kind }) => kind === "title");
}

/** The lines nearest above a table that can be its frame, joined where a title is broken in two. */
function nearest(above: readonly FrameLine[]): readonly FrameLine[] {
  const frame: FrameLine[] = [];
  let others = 0;
  for (let index = above.length - 1; index >= 0; index--) {
    const line = above[index];
    if (line === undefined || above.length - index > LINES_ABOVE_MAX) break;
    const previous = above[index - 1];
    if (line.kind === "other") {
      const joined = previous === undefined ? [] : titlesOf(previous.folded + line.folded);
      if (joined.length > 0 && previous !== undefined) {
        frame.unshift({ ...previous, kind: "title", titles: joined }, line);
        break;
      }
      others++;
      if (others > OTHERS_MAX || line.folded.length > OTHER_LENGTH_MAX || /[。;]/.test(line.folded))
        break;
    }
    frame.unshift(line);
    if (line.kind === "title") break;
  }
  return frame;
}

/** Notes belong to the table above them. */
function withoutNotes(frame: readonly FrameLine[]): readonly FrameLine[] {
  const last = frame.findLastIndex(({ kind }) => kind === "note");
  return frame.slice(last + 1);
}

/** Several statements in one table, each below a row with its title. */
function partsOf(grid: Grid, block: number): readonly Grid[] {
  const starts = [0];
  let hasRows = false;
  for (let row = 0; row < grid.rows.length; row++) {
    const cells = textsOfRow(grid, row);
    const begins = cells.length <= 3 && cells.some(({ cell }) => isTitle(cell.text, block));
    if (begins && hasRows) starts.push(row);
    hasRows = begins ? false : hasRows || cells.length > 1;
  }
  if (starts.length === 1) return [grid];
  return starts.map((from, index) => sliceRows(grid, from, starts[index + 1]));
}

function isTitle(text: SourceText, block: number): boolean {
  return /[表算]/.test(text.text) && frameLine(text, block).kind === "title";
}

/** Title, mark, body and unit as first rows of the table itself. */
function frameRows(grid: Grid, block: number): Inside {
  const lines: FrameLine[] = [];
  let row = 0;
  for (; row < grid.rows.length; row++) {
    const cells = textsOfRow(grid, row);
    const found = cells.map(({ cell }) => frameLine(cell.text, block));
    const isFrame = found.every(({ kind }) => kind !== "other" && kind !== "note");
    if (cells.length > 0 && !isFrame) break;
    if (cells.length === 0 && lines.length === 0) break;
    for (const item of found) lines.push(item);
  }
  return { lines, firstRow: row };
}

function stackedAt(blocks: readonly Block[], from: number): Bare | undefined {
  const cells: Cell[] = [];
  const indexes: number[] = [];
  for (let index = from; index < blocks.length && cells.length < STACKED_MAX; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === "table" || block.role !== "body") break;
    if (block.text.text.length > OTHER_LENGTH_MAX) break;
    cells.push({ row: cells.length, column: 0, rowSpan: 1, colSpan: 1, text: block.text });
    indexes.push(index);
  }
  if (cells.length < 4) return undefined;
  const size = { rowCount: cells.length, columnCount: 1, cells };
  const grid = gridOf({ kind: "table", role: "body", grid: "tabs", ...size });
  const stacked = grid === undefined ? undefined : stackedGrid(grid, 0);
  if (stacked === undefined) return undefined;
  return { block: from, blocks: indexes.slice(0, stacked.used), grid: stacked };
}
