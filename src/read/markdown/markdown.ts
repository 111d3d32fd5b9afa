import type { SourceDocument } from "#model/source-document.ts";
import { readHtmlPart } from "#read/html/html.ts";
import { addBlock, addParagraph, emptyBlockList, isFull, limitsOf } from "#read/text/blocks.ts";
import { markContents } from "#read/text/contents.ts";
import { tableBlock } from "#read/text/cut-table.ts";
import {
  addItem,
  addLine,
  addPageMark,
  addRow,
  endRun,
  type Flowing,
  flush,
  join,
  type Stretch,
} from "#read/text/flowing.ts";
import { isPageMark } from "#read/text/page-mark.ts";
import { finish, penOver, take } from "#read/text/pen.ts";
import { sourceOf } from "#read/text/source.ts";
import { pageWidthOf } from "#read/text/wrapping.ts";
import { readBarTable } from "./bar-table.ts";
import { htmlTableEnd } from "./html-table.ts";
import { takeInline, takeInlineCell } from "./inline.ts";
import { type Line, lineAt } from "./line.ts";

/** Reads Markdown, also as converters leave it: rows cut at tabs, paragraphs broken by pages. */
export function readMarkdown(text: string): SourceDocument {
  const source = sourceOf(text);
  const flowing: Flowing = {
    source,
    pen: penOver(source),
    list: emptyBlockList(),
    pageWidth: pageWidthOf(source),
    areTitlesMarked: areTitlesMarked(text),
    takeWords: takeInline,
    takeCell: takeInlineCell,
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
    format: "markdown",
    blocks: markContents(flowing.list.blocks),
    pages: [],
    limits: limitsOf(flowing.list, flowing.pen),
  };
}

const HEADING = /^#{1,6} /gm;
const HEADINGS_MIN = 3;

/** A document with some headings marks its titles. */
function areTitlesMarked(text: string): boolean {
  let headings = 0;
  for (const _ of text.matchAll(HEADING)) if (++headings >= HEADINGS_MIN) return true;
  return false;
}

/** Reads what begins on a line and returns the line after it. */
function readLine(flowing: Flowing, index: number): number {
  const line = lineAt(flowing.source, index, flowing.run !== undefined);
  if (line.kind === "blank") {
    flowing.isApart = true;
    return index + 1;
  }
  if (line.to - line.from < 30 && isPageMark(flowing.source.text.slice(line.from, line.to))) {
    addPageMark(flowing, line);
    return index + 1;
  }
  const next = readMarked(flowing, line, index);
  flowing.isApart = false;
  return next;
}

function readMarked(flowing: Flowing, line: Line, index: number): number {
  switch (line.kind) {
    case "tabs":
      addRow(flowing, line);
      return index + 1;
    case "heading":
      flush(flowing);
      addHeading(flowing, line, line.level);
      return index + 1;
    case "underline":
    case "rule":
      readUnderline(flowing, line);
      return index + 1;
    case "item":
      addItem(flowing, line);
      return index + 1;
    case "fence":
      flush(flowing);
      return readFenced(flowing, line, index);
    case "html-table":
      flush(flowing);
      return readHtmlTable(flowing, line, index);
    case "bars":
      return readBars(flowing, line, index);
    case "blank":
    case "text":
      addLine(flowing, line);
      return index + 1;
  }
}

function addHeading(flowing: Flowing, stretch: Stretch, level: number): void {
  takeInline(flowing.pen, [stretch], join, () => undefined);
  const text = finish(flowing.pen);
  if (text.text !== "") addBlock(flowing.list, { kind: "heading", role: "body", level, text });
}

const UNDERLINED_MAX = 80;

/** A line of `===` or `---` makes the short line above it a heading, otherwise it is a rule. */
function readUnderline(flowing: Flowing, line: Line): void {
  const [only, second] = flowing.stretches;
  const isUnderline =
    line.kind === "underline" &&
    !flowing.isApart &&
    only !== undefined &&
    second === undefined &&
    only.to - only.from <= UNDERLINED_MAX;
  if (isUnderline) {
    flowing.stretches = [];
    addHeading(flowing, only, line.level);
  } else {
    flush(flowing);
  }
}

/** The lines between two fences are text as they stand; tables in them are tables. */
function readFenced(flowing: Flowing, fence: Line, index: number): number {
  const { source, pen, list } = flowing;
  const mark = source.text.slice(fence.from, fence.from + 3);
  for (let next = index + 1; next < source.lineCount; next++) {
    const line = lineAt(source, next, flowing.run !== undefined);
    if (line.kind === "fence" && source.text.startsWith(mark, line.from)) {
      endRun(flowing);
      return next + 1;
    }
    if (line.kind === "tabs") {
      addRow(flowing, line);
    } else if (line.kind !== "blank") {
      endRun(flowing);
      take(pen, source.starts[next] ?? 0, source.ends[next] ?? 0);
      addParagraph(list, finish(pen));
    }
  }
  return source.lineCount;
}

/** Tables of HTML that follow each other are parsed at once. */
function readHtmlTable(flowing: Flowing, line: Line, index: number): number {
  const { source } = flowing;
  let last = htmlTableEnd(source, line.from, index);
  for (let next = last + 1; next < source.lineCount; next++) {
    const after = lineAt(source, next, false);
    if (after.kind === "html-table") last = htmlTableEnd(source, after.from, next);
    else if (after.kind !== "blank") break;
    next = Math.max(next, last);
  }
  const to = flowing.source.ends[last] ?? 0;
  readHtmlPart(flowing.source, line.from, to, flowing.list);
  return last + 1;
}

function readBars(flowing: Flowing, line: Line, index: number): number {
  const found = readBarTable(flowing.source, flowing.pen, index);
  if (found === undefined) {
    addLine(flowing, line);
    return index + 1;
  }
  flush(flowing);
  addBlock(flowing.list, tableBlock(found.table, found.grid));
  return found.next;
}
