import type { SourceDocument, SourceText, Span } from "#model/source-document.ts";
import { CELLS_MAX } from "./text/blocks.ts";
import { COLUMNS_MAX } from "./text/cut-table.ts";
import { isBlank } from "./text/source.ts";
import { blocksOfGrid, type SheetText } from "./workbook/grid-blocks.ts";

const QUOTE = 0x22;
const RETURN = 0x0d;
const FEED = 0x0a;

/** Where the reader stands in a text of separated values. */
type Scan = { readonly text: string; at: number; line: number; lineStart: number };

/** Characters of a field that stand together in the file. */
type Piece = { readonly from: number; readonly to: number; readonly line: number; column: number };

/** Reads separated values as tables, with line and column of every character. */
export function readCsv(text: string, delimiter: string): SourceDocument {
  const scan: Scan = { text, at: 0, line: 1, lineStart: 0 };
  const parting = delimiter.charCodeAt(0);
  const cells: SheetText[] = [];
  let row = 0;
  while (scan.at < text.length && cells.length < CELLS_MAX) {
    for (let column = 0; ; column++) {
      const field = textOfPieces(text, fieldAt(scan, parting));
      const isKept = field.text !== "" && column < COLUMNS_MAX;
      if (isKept) cells.push({ row, column, rowSpan: 1, colSpan: 1, text: field });
      if (text.charCodeAt(scan.at) !== parting) break;
      scan.at++;
    }
    endLine(scan);
    row++;
  }
  const isCut = cells.length >= CELLS_MAX;
  return {
    format: "csv",
    blocks: blocksOfGrid(cells),
    pages: [],
    limits: isCut ? [{ limit: "cells", allowed: CELLS_MAX }] : [],
  };
}

function endLine(scan: Scan): void {
  const { text } = scan;
  if (text.charCodeAt(scan.at) === RETURN) scan.at++;
  if (text.charCodeAt(scan.at) === FEED) scan.at++;
  scan.line++;
  scan.lineStart = scan.at;
}

/** The pieces of the next field: one, unless quotes are doubled or lines broken in it. */
function fieldAt(scan: Scan, parting: number): readonly Piece[] {
  const { text } = scan;
  const close = text.charCodeAt(scan.at) === QUOTE ? closingQuote(text, scan.at) : -1;
  const pieces: Piece[] = [];
  if (close !== -1) {
    scan.at++;
    quotedPieces(scan, close, pieces);
    scan.at = close + 1;
  }
  const from = scan.at;
  while (scan.at < text.length) {
    const code = text.charCodeAt(scan.at);
    if (code === parting || code === FEED || code === RETURN) break;
    scan.at++;
  }
  addPiece(scan, from, scan.at, pieces);
  return pieces;
}

/** A quoted field is never longer. */
const FIELD_MAX = 20_000;

/** A quote that never closes is a letter of its field. */
function closingQuote(text: string, from: number): number {
  const last = Math.min(text.length, from + FIELD_MAX);
  for (let at = from + 1; at < last; at++) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
    at++;
  }
  return -1;
}

function quotedPieces(scan: Scan, close: number, pieces: Piece[]): void {
  const { text } = scan;
  let from = scan.at;
  while (scan.at < close) {
    const code = text.charCodeAt(scan.at);
    if (code === QUOTE) {
      addPiece(scan, from, scan.at, pieces);
      scan.at++;
      from = scan.at++;
    } else if (code === FEED || code === RETURN) {
      addPiece(scan, from, scan.at, pieces);
      endLine(scan);
      from = scan.at;
    } else scan.at++;
  }
  addPiece(scan, from, close, pieces);
}

function addPiece(scan: Scan, from: number, to: number, pieces: Piece[]): void {
  if (from < to) pieces.push({ from, to, line: scan.line, column: from - scan.lineStart + 1 });
}

/** The text of a field without blanks at its ends; ="0012" and '0012 are codes, as Excel writes them. */
function textOfPieces(text: string, pieces: readonly Piece[]): SourceText {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) {
    const [from, to] = trimmed(text, only.from, only.to);
    const column = only.column + from - only.from;
    const start = text.charCodeAt(from) === 0x27 ? 1 : 0;
    return { text: text.slice(from + start, to), line: only.line, column: column + start };
  }
  let joined = "";
  const spans: Span[] = [];
  for (const { from, to, line, column } of pieces) {
    spans.push({ kind: "line", at: joined.length, length: to - from, line, column });
    joined += text.slice(from, to);
  }
  const code = /^\s*="([^"]*)"\s*$/.exec(joined);
  return code === null
    ? sliced({ text: joined, spans }, ...trimmed(joined, 0, joined.length))
    : sliced(
        { text: joined, spans },
        ...trimmed(joined, joined.indexOf('"') + 1, joined.lastIndexOf('"')),
      );
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** A part of a text with the spans that lie in it. */
function sliced(
  { text, spans }: { readonly text: string; readonly spans: readonly Span[] },
  from: number,
  to: number,
): SourceText {
  const kept: Span[] = [];
  for (const span of spans) {
    const start = Math.max(from, span.at);
    const end = Math.min(to, span.at + span.length);
    if (start >= end || span.kind !== "line") continue;
    const column = span.column + start - span.at;
    kept.push({ ...span, at: start - from, length: end - start, column });
  }
  return { text: text.slice(from, to), spans: kept };
}

const DELIMITERS = [",", "\t", ";"];
const ASKED_LINES = 60;
const ASKED_LENGTH = 60_000;

/** What separates the values of a text that is named as such: what parts most lines. */
export function delimiterOf(text: string, name: string): string | undefined {
  if (!/\.(?:csv|tsv)$/i.test(name)) return undefined;
  const lines = text
    .slice(0, ASKED_LENGTH)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n?|\n/);
  const counts = DELIMITERS.map((delimiter) => {
    const parted = lines.slice(0, ASKED_LINES).filter((line) => line.includes(delimiter));
    return { delimiter, lines: parted.length };
  });
  const best = counts.reduce((a, b) => (b.lines > a.lines ? b : a));
  return best.lines > 0 ? best.delimiter : undefined;
}
