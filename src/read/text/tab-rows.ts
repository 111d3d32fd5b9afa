import { addCutRow, emptyTable, type GrowingTable, type TakeCell } from "./cut-table.ts";
import type { Pen } from "./pen.ts";
import { isBlank, skipBlanks } from "./source.ts";

const TAB = 9;

/** The row with which a performance form begins, and the row after it. */
const FORM_OPENER = "项目名称";
const FORM_SECOND = "主管部门";

/** Rows cut at tabs that follow each other, blank lines between them included. */
export type TabRun = {
  table: GrowingTable;
  /** Stretch of the first row: a single row of few cells is a line with a tab in it. */
  readonly first: { readonly from: number; readonly to: number };
  hasSecond: boolean;
  /** Cells before the last row, and whether a blank line stood before that row. */
  cellsBeforeLast: number;
  isLastApart: boolean;
};

/** A run that begins with this row. */
export function startRun(from: number, to: number): TabRun {
  return {
    table: emptyTable(),
    first: { from, to },
    hasSecond: false,
    cellsBeforeLast: 0,
    isLastApart: false,
  };
}

/** Where a row stands to the run before it. */
export type RunBreak = "same" | "new" | "new-with-last-row";

/**
 * Whether a row begins another form: it names a project, or it is the second row of a form again
 * because the first lost its words (corpus/urumqi-natural-resources-2024, 不动产登记服务费). A row
 * alone on top of it belongs to it: what is left of the form's title.
 */
export function breakBefore(run: TabRun, text: string, row: TabRow): RunBreak {
  const label = labelOf(text, row.from, row.to);
  const isOpener = label.startsWith(FORM_OPENER);
  if (!isOpener && !(label.startsWith(FORM_SECOND) && run.hasSecond)) return "same";
  return run.isLastApart && !row.isApart && !isTotalRow(run) ? "new-with-last-row" : "new";
}

/** Forms end with their total, which a page's end may have set apart. */
function isTotalRow(run: TabRun): boolean {
  const { cells } = run.table;
  return cells
    .slice(run.cellsBeforeLast)
    .some((cell) => /^(?:总\s*分|合\s*计)/u.test(cell.text.text));
}

/** Adds a row to the run. */
export function addTabRow(run: TabRun, pen: Pen, row: TabRow, takeCell: TakeCell): void {
  if (labelOf(pen.source.text, row.from, row.to).startsWith(FORM_SECOND)) run.hasSecond = true;
  run.cellsBeforeLast = run.table.cells.length;
  run.isLastApart = row.isApart;
  addCutRow(run.table, pen, { from: row.from, to: row.to, cut: TAB }, takeCell);
}

export type TabRow = { readonly from: number; readonly to: number; readonly isApart: boolean };

/** Takes the last row out of a run and begins another with it. */
export function splitLastRow(run: TabRun): TabRun {
  const moved = run.table.cells.splice(run.cellsBeforeLast);
  run.table.rowCount--;
  const next = startRun(run.first.from, run.first.to);
  for (const cell of moved) next.table.cells.push({ ...cell, row: 0 });
  next.table.rowCount = 1;
  next.table.columnCount = run.table.columnCount;
  return next;
}

const LABEL_MAX = 60;

/** The first characters of a row that are not blank, up to the tab behind them, if it may be a form's. */
function labelOf(text: string, from: number, to: number): string {
  const first = text.charAt(skipBlanks(text, from, to));
  if (first !== FORM_OPENER.charAt(0) && first !== FORM_SECOND.charAt(0)) return "";
  const end = Math.min(to, from + LABEL_MAX);
  let label = "";
  for (let index = from; index < end && label.length < FORM_OPENER.length; index++) {
    const code = text.charCodeAt(index);
    if (code === TAB && label !== "") break;
    if (!isBlank(code)) label += text.charAt(index);
  }
  return label;
}

/** A line: where it begins, its first and last characters that are not blank, where it ends. */
export type TabbedLine = {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
};

/**
 * Whether a line is a row cut at tabs: a tab stands behind some text or, when the line before is a
 * row too, before it, where the first cells are empty.
 */
export function isTabRow(text: string, line: TabbedLine, inTable: boolean): boolean {
  for (let index = line.from; index < line.end; index++) {
    if (text.charCodeAt(index) === TAB) return inTable || !isTabBehindNumber(text, line, index);
  }
  if (!inTable) return false;
  for (let index = line.start; index < line.from; index++) {
    if (text.charCodeAt(index) === TAB) return true;
  }
  return false;
}

const NUMBER = /^(?:[-*+•]|[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)）])$/;

/** A tab alone behind the number of a point cuts nothing. */
function isTabBehindNumber(text: string, line: TabbedLine, tab: number): boolean {
  if (tab - line.from > 6 || tab > line.to || !NUMBER.test(text.slice(line.from, tab)))
    return false;
  for (let index = tab + 1; index < line.to; index++) {
    if (text.charCodeAt(index) === TAB) return false;
  }
  return true;
}
