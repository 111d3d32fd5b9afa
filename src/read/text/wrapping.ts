import { endsSentence, startsItem, widthOf } from "./sentence.ts";
import { type Source, skipBlanks, skipBlanksBack } from "./source.ts";

/** Wider lines are paragraphs that nobody broke at the width of a page. */
const PAGE_WIDTH_MAX = 130;
const PAGE_WIDTH_MIN = 36;
/** Fewer lines do not show a page's width. */
const LINES_MIN = 6;
/** Han, digits and marks are not exactly as wide as counted. */
const SLACK_PERCENT = 14;

const TAB = 9;
const BAR = 124;

/**
 * The width in columns at which the lines of a document were broken, as in the text layer of a
 * PDF; undefined where lines are paragraphs. Decided from the document: many lines reach nearly the
 * same width and break off in mid-sentence there.
 */
export function pageWidthOf(source: Source): number | undefined {
  let lines = 0;
  const counts = new Int32Array(PAGE_WIDTH_MAX + 1);
  let wide = 0;
  for (let line = 0; line < source.lineCount; line++) {
    const width = lineWidth(source, line);
    if (width === 0) continue;
    lines++;
    if (width > PAGE_WIDTH_MAX) wide++;
    else counts[width] = (counts[width] ?? 0) + 1;
  }
  if (lines < LINES_MIN || wide * 20 > lines) return undefined;
  const width = upperWidth(counts, lines - wide);
  if (width < PAGE_WIDTH_MIN) return undefined;
  return breaksInSentences(source, width) ? width : undefined;
}

/** The width that one line in twenty passes. */
function upperWidth(counts: Int32Array, lines: number): number {
  let left = Math.ceil(lines / 20);
  for (let width = counts.length - 1; width > 0; width--) {
    left -= counts[width] ?? 0;
    if (left <= 0) return width;
  }
  return 0;
}

/** Of the full lines, at least half break off where no sentence ends, and they are not few. */
function breaksInSentences(source: Source, width: number): boolean {
  let full = 0;
  let broken = 0;
  let lines = 0;
  for (let line = 0; line + 1 < source.lineCount; line++) {
    const at = lineWidth(source, line);
    if (at === 0) continue;
    lines++;
    if (at < fullFrom(width) || lineWidth(source, line + 1) === 0) continue;
    full++;
    if (!endsSentence(textOf(source, line)) && !startsItem(textOf(source, line + 1))) broken++;
  }
  return broken >= 2 && broken * 2 >= full && full * 4 >= lines;
}

/**
 * Whether a line is as full as the page allows: what the next line begins with and cannot be
 * broken (a number, a word) would not have fitted.
 */
export function isFullLine(
  width: number,
  line: { readonly text: string; readonly next: string },
): boolean {
  const used = widthOf(line.text, 0, line.text.length);
  return used + firstWordWidth(line.next) >= fullFrom(width);
}

function fullFrom(width: number): number {
  return Math.floor((width * (100 - SLACK_PERCENT)) / 100);
}

function firstWordWidth(text: string): number {
  const word = /^[\d.,%A-Za-z]{1,30}/.exec(text);
  return word === null ? 2 : word[0].length;
}

/** The width of a line, 0 for a blank one and for a row of a table. */
function lineWidth(source: Source, line: number): number {
  const start = source.starts[line] ?? 0;
  const end = source.ends[line] ?? 0;
  const from = skipBlanks(source.text, start, end);
  if (end - from > 2 * PAGE_WIDTH_MAX) return PAGE_WIDTH_MAX + 1;
  const to = skipBlanksBack(source.text, from, end);
  for (let index = from; index < to; index++) {
    const code = source.text.charCodeAt(index);
    if (code === TAB || code === BAR) return 0;
  }
  return Math.min(PAGE_WIDTH_MAX + 1, widthOf(source.text, from, to));
}

function textOf(source: Source, line: number): string {
  const start = source.starts[line] ?? 0;
  const end = source.ends[line] ?? 0;
  return source.text.slice(start, Math.min(end, start + 2 * PAGE_WIDTH_MAX)).trim();
}
