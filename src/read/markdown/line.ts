import {
  isBlank,
  isBlankRange,
  type Source,
  skipBlanks,
  skipBlanksBack,
} from "#read/text/source.ts";
import { isTabRow } from "#read/text/tab-rows.ts";

const BAR = 124;

/** What one line of Markdown is by itself; what it means depends on its neighbours. */
export type LineKind =
  | "blank"
  | "fence"
  | "rule"
  | "underline"
  | "heading"
  | "item"
  | "html-table"
  | "tabs"
  | "bars"
  | "text";

/** A line: its kind and its characters without the marks of the line. */
export type Line = {
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
  /** Of a heading, 1 to 6; of an underline 1 (`===`) or 2 (`---`); otherwise 0. */
  readonly level: number;
};

const HEADING = /[ \t]{0,3}(#{1,6})(?=[ \t\r\n]|$|[\u3400-\u9fff（(])[ \t]*/y;
const ITEM = /[ \t]*(?:[-*+] +(?=\S)|> +(?=[^\s\d>])){1,4}/y;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const MARK_MAX = 200;

/** Reads one line; `inTable` says whether the line before is a row cut at tabs. */
export function lineAt(source: Source, index: number, inTable: boolean): Line {
  const start = source.starts[index] ?? 0;
  const end = source.ends[index] ?? 0;
  const text = source.text;
  const from = skipBlanks(text, start, end);
  if (from === end) return { kind: "blank", from, to: end, level: 0 };
  const to = skipBlanksBack(text, from, end);
  const heading = matchAt(HEADING, text, start, to);
  if (isTabRow(text, { start, from, to, end }, inTable)) {
    return {
      kind: "tabs",
      from: heading === undefined ? start : start + heading[0].length,
      to: end,
      level: 0,
    };
  }
  if (heading !== undefined) return headingLine(text, start + heading[0].length, to, heading[1]);
  const marked = markLine(text, from, to);
  if (marked !== undefined) return marked;
  const item = matchAt(ITEM, text, start, to);
  if (item !== undefined) return { kind: "item", from: start + item[0].length, to, level: 0 };
  if (text.charCodeAt(from) === 0x3c && startsTable(text, from, to)) {
    return { kind: "html-table", from, to, level: 0 };
  }
  if (hasBar(text, from, to)) return { kind: "bars", from, to, level: 0 };
  return { kind: "text", from, to, level: 0 };
}

function headingLine(text: string, from: number, to: number, marks = "#"): Line {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === 0x23) end--;
  end = end < to && (end === from || isBlank(text.charCodeAt(end - 1))) ? end : to;
  return { kind: "heading", from, to: skipBlanksBack(text, from, end), level: marks.length };
}

/** Lines of marks only: fences, rules, underlines of headings. */
function markLine(text: string, from: number, to: number): Line | undefined {
  const code = text.charCodeAt(from);
  if (to - from > MARK_MAX) return undefined;
  if (code === 0x60 || code === 0x7e) {
    return /^(?:```|~~~)/.test(text.slice(from, from + 3))
      ? { kind: "fence", from, to, level: 0 }
      : undefined;
  }
  if (code !== 0x2d && code !== 0x3d && code !== 0x2a && code !== 0x5f) return undefined;
  const line = text.slice(from, to);
  if (/^=+$/.test(line)) return { kind: "underline", from, to, level: 1 };
  if (/^-+$/.test(line) && line.length > 1) return { kind: "underline", from, to, level: 2 };
  return RULE.test(line) ? { kind: "rule", from, to, level: 0 } : undefined;
}

function hasBar(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (text.charCodeAt(index) === BAR && text.charCodeAt(index - 1) !== 92) return true;
  }
  return false;
}

function startsTable(text: string, from: number, to: number): boolean {
  return /^<(?:div[^<>]{0,200}>\s*<)?(?:html|body|table)\b/i.test(
    text.slice(from, Math.min(to, from + 240)),
  );
}

function matchAt(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match !== null && from + match[0].length <= to ? match : undefined;
}

const ALIGNMENT = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const ALIGNMENT_MAX = 20_000;

/** Whether a line is the row of dashes that makes the line above it the head of a table. */
export function isAlignmentRow(source: Source, index: number): boolean {
  if (index >= source.lineCount) return false;
  const start = source.starts[index] ?? 0;
  const end = source.ends[index] ?? 0;
  if (end - start > ALIGNMENT_MAX || isBlankRange(source.text, start, end)) return false;
  const line = source.text.slice(start, end).trim();
  return line.includes("|") && line.includes("-") && ALIGNMENT.test(line);
}
