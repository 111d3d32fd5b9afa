import { addBlock, addParagraph, type BlockList } from "./blocks.ts";
import { isTableFull, type TakeCell, tableBlock } from "./cut-table.ts";
import { areOneParagraph } from "./paragraph.ts";
import { finish, type Pen, put } from "./pen.ts";
import { glueBetween } from "./sentence.ts";
import type { Source } from "./source.ts";
import { addTabRow, breakBefore, splitLastRow, startRun, type TabRun } from "./tab-rows.ts";

/** A stretch of the source on one line. */
export type Stretch = { readonly from: number; readonly to: number };

/** Takes the words of a paragraph, without the marks of its format. */
export type TakeWords = (
  pen: Pen,
  stretches: readonly Stretch[],
  between: (pen: Pen, before: number, after: number) => void,
  lineBreak: (pen: Pen) => void,
) => void;

/** Lines as they flow together: a paragraph that may still grow, or a table of rows cut at tabs. */
export type Flowing = {
  readonly source: Source;
  readonly pen: Pen;
  readonly list: BlockList;
  /** Where the document breaks its lines, undefined where a line is a paragraph. */
  readonly pageWidth: number | undefined;
  /** Whether titles are marked as such, so that a plain line without an end is none. */
  readonly areTitlesMarked: boolean;
  readonly takeWords: TakeWords;
  readonly takeCell: TakeCell;
  stretches: Stretch[];
  /** Whether the paragraph is a point of a list. */
  isItem: boolean;
  /** Page marks that stand inside the paragraph. */
  marks: Stretch[];
  run: TabRun | undefined;
  /** Whether a blank line or a page mark stands before the line at hand. */
  isApart: boolean;
};

/** Longer lines are looked at from their ends only. */
const LOOKED_AT = 400;

/** Adds a line of text to the paragraph it goes on, or begins another with it. */
export function addLine(flowing: Flowing, line: Stretch): void {
  endRun(flowing);
  const last = flowing.stretches.at(-1);
  if (last !== undefined && !belongs(flowing, last, line)) endParagraph(flowing);
  flowing.stretches.push({ from: line.from, to: line.to });
}

/** Begins a point of a list. */
export function addItem(flowing: Flowing, line: Stretch): void {
  flush(flowing);
  flowing.stretches.push({ from: line.from, to: line.to });
  flowing.isItem = true;
}

function belongs(flowing: Flowing, last: Stretch, line: Stretch): boolean {
  const { text } = flowing.source;
  const from = Math.max(last.from, last.to - LOOKED_AT);
  return areOneParagraph({
    text: text.slice(from, last.to).replace(/(?:\*|_|`|<\/?\w{1,6}>)+$/, ""),
    next: text.slice(line.from, Math.min(line.to, line.from + LOOKED_AT)).replace(/^[*_`]+/, ""),
    isApart: flowing.isApart,
    pageWidth: flowing.pageWidth,
    isNoTitle: flowing.areTitlesMarked && !flowing.isItem,
  });
}

/** Adds the number of a page: it is furniture and ends no paragraph. */
export function addPageMark(flowing: Flowing, mark: Stretch): void {
  flowing.marks.push(mark);
  flowing.isApart = true;
  if (flowing.stretches.length === 0 && flowing.run === undefined) addMarks(flowing);
}

/** Ends whatever is growing. */
export function flush(flowing: Flowing): void {
  endParagraph(flowing);
  endRun(flowing);
}

/** Ends the paragraph that is growing. */
export function endParagraph(flowing: Flowing): void {
  if (flowing.stretches.length > 0) {
    addWords(flowing, flowing.stretches);
    flowing.stretches = [];
    flowing.isItem = false;
  }
  if (flowing.run === undefined) addMarks(flowing);
}

function addWords(flowing: Flowing, stretches: readonly Stretch[]): void {
  const { pen, list } = flowing;
  flowing.takeWords(pen, stretches, join, () => addParagraph(list, finish(pen)));
  addParagraph(list, finish(pen));
}

/** Writes what stands between two lines of a paragraph. */
export function join(pen: Pen, before: number, after: number): void {
  put(pen, glueBetween(before, after));
}

function addMarks(flowing: Flowing): void {
  if (flowing.marks.length === 0) return;
  for (const mark of flowing.marks) {
    flowing.takeCell(flowing.pen, mark.from, mark.to);
    addParagraph(flowing.list, finish(flowing.pen), "furniture");
  }
  flowing.marks = [];
}

/** Adds a row cut at tabs to the table it goes on, or begins another with it. */
export function addRow(flowing: Flowing, line: Stretch): void {
  endParagraph(flowing);
  const row = { from: line.from, to: line.to, isApart: flowing.isApart };
  let run = flowing.run;
  if (run !== undefined) {
    const broken = breakBefore(run, flowing.source.text, row);
    const carried = broken === "new-with-last-row" ? splitLastRow(run) : undefined;
    if (broken !== "same") {
      endRun(flowing);
      run = carried;
    }
  }
  run ??= startRun(row.from, row.to);
  flowing.run = run;
  addTabRow(run, flowing.pen, row, flowing.takeCell);
  if (isTableFull(run.table)) endRun(flowing);
}

/** Columns of a single row that make it a table and not a line with a tab in it. */
const SINGLE_ROW_COLUMNS = 3;

/** Ends the table that is growing. */
export function endRun(flowing: Flowing): void {
  const { run } = flowing;
  if (run === undefined) return;
  flowing.run = undefined;
  const { table, first } = run;
  if (table.rowCount > 1 || table.columnCount > SINGLE_ROW_COLUMNS) {
    addBlock(flowing.list, tableBlock(table, "tabs"));
  } else if (table.rowCount === 1) {
    addWords(flowing, [first]);
  }
  addMarks(flowing);
}
