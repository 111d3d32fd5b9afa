import {
  type Block,
  type Cell,
  type SourceDocument,
  type SourceText,
  spansOf,
  type Table,
} from "#model/source-document.ts";
import { type FoldedText, fold } from "#recognise/folded.ts";
import { type Run, runOf } from "./run.ts";

/** A cell of a row with the column in which it begins, or a word of a line with its number. */
export type FormCellRun = {
  readonly run: Run;
  readonly column: number;
  readonly colSpan: number;
};

/** A row of a table or a line of text, as the forms are read from: only what is filled. */
export type FormRow = {
  /** Index of the block it stands in. */
  readonly block: number;
  readonly kind: "grid" | "line";
  /** Whether the reader saw drawn cells; in rows cut at tabs cells may be split or lost. */
  readonly isRuled: boolean;
  readonly isHeading: boolean;
  /** Whether a blank line or a page break stands before it. */
  readonly isAfterGap: boolean;
  readonly cells: readonly FormCellRun[];
};

/** All cells of a row, one after the other. */
export function textOfRow(row: FormRow): string {
  const [only] = row.cells;
  if (only !== undefined && row.cells.length === 1) return only.run.text;
  let text = "";
  for (const { run } of row.cells) text += run.text;
  return text;
}

/**
 * The rows of a document in reading order, without furniture and what others have taken; one block
 * at a time, so that a large document is never held twice.
 */
export function* rowsOf(
  document: SourceDocument,
  taken: ReadonlySet<number>,
): Generator<FormRow, void> {
  for (const [index, block] of document.blocks.entries()) {
    if (taken.has(index) || block.role !== "body") continue;
    const rows: FormRow[] = [];
    if (block.kind === "table") pushTable(rows, block, index);
    else pushLines(rows, block, index);
    yield* rows;
  }
}

function pushTable(rows: FormRow[], table: Table, block: number): void {
  const isRuled = table.grid === "ruled";
  let cells: FormCellRun[] = [];
  let current = -1;
  let isAfterGap = true;
  let lastAt: number | undefined;
  const flush = () => {
    if (cells.length === 0) return;
    rows.push({ block, kind: "grid", isRuled, isHeading: false, isAfterGap, cells });
    cells = [];
  };
  for (const cell of table.cells) {
    if (cell.row !== current) {
      flush();
      const at = whereOf(cell.text);
      isAfterGap = current === -1 || isFar(lastAt, at, isRuled) || cell.row > current + 1;
      current = cell.row;
    }
    lastAt = whereOf(cell.text) ?? lastAt;
    const filled = filledCell(cell);
    if (filled !== undefined) cells.push(filled);
  }
  flush();
}

function filledCell(cell: Cell): FormCellRun | undefined {
  const run = runOf(fold(cell.text));
  if (run.text === "") return undefined;
  return { run, column: cell.column, colSpan: cell.colSpan };
}

/** Pages and lines on one scale: what is more than one apart is separated. */
const LINES_PER_PAGE = 1_000_000_000;

function whereOf(text: SourceText): number | undefined {
  if (!("spans" in text)) return text.line;
  const span = text.spans[text.spans.length - 1];
  if (span === undefined) return undefined;
  if (span.kind === "line") return span.line;
  return span.kind === "box" ? span.page * LINES_PER_PAGE : undefined;
}

function isFar(before: number | undefined, now: number | undefined, isRuled: boolean): boolean {
  if (before === undefined || now === undefined) return false;
  return now - before >= (isRuled ? LINES_PER_PAGE : 2);
}

function pushLines(rows: FormRow[], block: Exclude<Block, Table>, index: number): void {
  const folded = fold(block.text);
  if (folded.text === "") return;
  const lines = linesOf(folded);
  lines.forEach((cells, line) => {
    rows.push({
      block: index,
      kind: "line",
      isRuled: false,
      isHeading: block.kind === "heading",
      isAfterGap: line === 0,
      cells,
    });
  });
}

/** The words of a text, line by line. Words end at blanks, but not inside a broken number. */
function linesOf(folded: FoldedText): readonly (readonly FormCellRun[])[] {
  const raw = folded.source.text;
  const lineStarts = startsOfLines(folded.source);
  const lines: FormCellRun[][] = [];
  let cells: FormCellRun[] = [];
  let from = 0;
  let nextLine = 0;
  const endWord = (to: number) => {
    const run = runOf(folded, from, to);
    if (run.text !== "") cells.push({ run, column: cells.length, colSpan: 1 });
    from = to;
  };
  for (let index = 0; index < folded.text.length; index++) {
    const at = folded.at[index] ?? 0;
    let isNewLine = false;
    while (nextLine < lineStarts.length && (lineStarts[nextLine] ?? 0) <= at) {
      nextLine++;
      isNewLine = true;
    }
    const before = index === 0 ? at : (folded.at[index - 1] ?? 0) + 1;
    const isApart = isNewLine || (before < at && /\s/.test(raw.slice(before, at)));
    if (index === 0 || !isApart) continue;
    if (!isNewLine && isInsideNumber(folded.text, index)) continue;
    endWord(index);
    if (isNewLine && cells.length > 0) {
      lines.push(cells);
      cells = [];
    }
  }
  endWord(folded.text.length);
  if (cells.length > 0) lines.push(cells);
  return lines;
}

function startsOfLines(source: SourceText): readonly number[] {
  const starts: number[] = [];
  let line = -1;
  for (const span of spansOf(source)) {
    if (span.kind !== "line" || span.line === line) continue;
    line = span.line;
    starts.push(span.at);
  }
  return starts;
}

/** `16, 291. 51`: a blank before or behind a point or separator belongs to the number. */
function isInsideNumber(text: string, at: number): boolean {
  return /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)) && /\d/.test(text[at] ?? "");
}

/** A cell or word cut at the blanks that stand in it. */
export function wordsOf(cell: FormCellRun): readonly Run[] {
  const words: Run[] = [];
  for (const part of cell.run.parts) {
    const raw = part.folded.source.text;
    let from = part.from;
    for (let index = part.from + 1; index <= part.to; index++) {
      const isEnd = index === part.to;
      if (!isEnd) {
        const before = (part.folded.at[index - 1] ?? 0) + 1;
        const at = part.folded.at[index] ?? 0;
        if (before === at || !/\s/.test(raw.slice(before, at))) continue;
        if (isInsideNumber(part.folded.text, index)) continue;
      }
      const word = runOf(part.folded, from, index);
      if (word.text !== "") words.push(word);
      from = index;
    }
  }
  return words;
}
