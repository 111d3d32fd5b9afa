import type { SourceDocument } from "#model/source-document.ts";
import { type BarLine, barLineAt, isFramedParagraph, readBarLines } from "./bar-rows.ts";
import { addBlankRow, blankRowAt } from "./blank-rows.ts";
import { addBlock, emptyBlockList, isFull, limitsOf } from "./blocks.ts";
import { markContents } from "./contents.ts";
import { emptyTable, isTableFull, tableBlock } from "./cut-table.ts";
import { addLine, addPageMark, addRow, type Flowing, flush, type TakeWords } from "./flowing.ts";
import { isPageMark, isPageNumber } from "./page-mark.ts";
import { penOver, take } from "./pen.ts";
import { type Source, skipBlanks, skipBlanksBack, sourceOf } from "./source.ts";
import { isTabRow, type TabbedLine } from "./tab-rows.ts";
import { pageWidthOf } from "./wrapping.ts";

/** Reads plain text: lines to paragraphs, page marks to furniture, cut lines to tables. */
export function readText(text: string): SourceDocument {
  const source = sourceOf(text);
  const flowing: Flowing = {
    source,
    pen: penOver(source),
    list: emptyBlockList(),
    pageWidth: pageWidthOf(source),
    areTitlesMarked: false,
    takeWords: takeLines,
    takeCell: take,
    stretches: [],
    isItem: false,
    marks: [],
    run: undefined,
    isApart: false,
  };
  for (let line = 0; line < source.lineCount && !isFull(flowing.list); ) {
    line = readLine(flowing, line);
  }
  flush(flowing);
  return {
    format: "text",
    blocks: markContents(flowing.list.blocks),
    pages: [],
    limits: limitsOf(flowing.list, flowing.pen),
  };
}

const takeLines: TakeWords = (pen, stretches, between) => {
  let last: number | undefined;
  for (const { from, to } of stretches) {
    if (last !== undefined) between(pen, last, pen.source.text.charCodeAt(from));
    take(pen, from, to);
    last = pen.source.text.charCodeAt(to - 1);
  }
};

/** Reads what begins on a line and returns the line after it. */
function readLine(flowing: Flowing, index: number): number {
  const { source } = flowing;
  const start = source.starts[index] ?? 0;
  const end = source.ends[index] ?? 0;
  const from = skipBlanks(source.text, start, end);
  if (from === end) {
    flowing.isApart = true;
    return index + 1;
  }
  const to = skipBlanksBack(source.text, from, end);
  if (isMark(flowing, index, { from, to })) {
    addPageMark(flowing, { from, to });
    return index + 1;
  }
  const next = readCutLines(flowing, index, { start, from, to, end });
  if (next === undefined) addLine(flowing, { from, to });
  flowing.isApart = false;
  return next ?? index + 1;
}

/** Reads a line that is cut into cells, with those after it, and returns the line after them. */
function readCutLines(flowing: Flowing, index: number, at: TabbedLine): number | undefined {
  if (isTabRow(flowing.source.text, at, flowing.run !== undefined)) {
    addRow(flowing, { from: at.start, to: at.end });
    return index + 1;
  }
  return readBars(flowing, index) ?? readBlanks(flowing, index);
}

/** Lines with bars that are read as one table. */
const ROWS_MAX = 200_000;

function readBars(flowing: Flowing, index: number): number | undefined {
  const { source, pen, list } = flowing;
  const lines: BarLine[] = [];
  let next = index;
  for (let line = barLineAt(source, next); line !== undefined; line = barLineAt(source, next)) {
    if (isFramedParagraph(source, line) || lines.length >= ROWS_MAX) break;
    lines.push(line);
    next++;
  }
  const framed = barLineAt(source, next);
  if (lines.length === 0 && framed !== undefined) {
    addLine(flowing, { from: framed.from, to: framed.to - 1 });
    return next + 1;
  }
  if (lines.length === 0 || (lines.length === 1 && !lines[0]?.isClosedOnly)) return undefined;
  flush(flowing);
  const table = readBarLines(pen, lines, list);
  if (table !== undefined) addBlock(list, tableBlock(table, "tabs"));
  return next;
}

/** Reads rows whose cells stand apart by wide blanks; a single one is a line of text. */
function readBlanks(flowing: Flowing, index: number): number | undefined {
  const { source, pen } = flowing;
  let cells = blankRowAt(source, index);
  if (cells === undefined || blankRowAt(source, index + 1) === undefined) return undefined;
  flush(flowing);
  const table = emptyTable();
  let next = index;
  while (cells !== undefined && !isTableFull(table)) {
    addBlankRow(table, pen, cells);
    next++;
    cells = blankRowAt(source, next);
  }
  addBlock(flowing.list, tableBlock(table, "tabs"));
  return next;
}

function isMark(flowing: Flowing, index: number, at: { from: number; to: number }): boolean {
  if (at.to - at.from > 24) return false;
  const line = flowing.source.text.slice(at.from, at.to);
  if (isPageMark(line)) return true;
  if (flowing.pageWidth === undefined) return false;
  const before = lineText(flowing.source, index - 1);
  return isPageNumber(line, { before, after: lineText(flowing.source, index + 1) });
}

function lineText(source: Source, index: number): string {
  if (index < 0 || index >= source.lineCount) return "";
  const start = source.starts[index] ?? 0;
  return source.text.slice(start, Math.min(source.ends[index] ?? 0, start + 60)).trim();
}
