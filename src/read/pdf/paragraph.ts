import type { BlockRole, Heading, Paragraph } from "#model/source-document.ts";
import { charactersOf, type Line } from "./line.ts";
import { weightOf } from "./run.ts";
import { type BodyStyle, fontOf, isBoldFont, marginsAt, roundedSize } from "./style.ts";
import { textOf } from "./text.ts";

/** Lines of one paragraph are at most this far apart, in shares of their size. */
const LEADING = 2.8;
/** From this share of the body's size on a line is a heading. */
const HEADING_SIZE = 1.12;
/** A cover's title is set in so large a size that all its lines are one. */
const COVER_SIZE = 1.4;
const HEADING_CHARACTERS = 60;
const LEVELS = 6;

const ENDS_SENTENCE = /[。；;：:！!？?]$/;
const STARTS_ITEM =
  /^(?:第[一二三四五六七八九十百\d]+[部章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[（(]\d{1,2}[)）]|[①-⑳])/;

/** Numbers of sections, which no sentence goes on with (一、二类事业单位 is no section). */
const STARTS_SECTION =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、(?![一二三四五六七八九十]))/;

/** Whether a line goes on with the text of the one before it. */
export function continuesLine(before: Line, line: Line, style: BodyStyle): boolean {
  if (before.runs[0].direction !== "upright" || line.runs[0].direction !== "upright") {
    return false;
  }
  if (Math.abs(before.size - line.size) > before.size * 0.1) return false;
  const isSamePage = before.runs[0].frame === line.runs[0].frame;
  const distance = line.across - before.across;
  if (isSamePage && (distance > LEADING * before.size || distance < before.size * 0.5)) {
    return false;
  }
  if (isCentred(line, style)) return isSamePage && continuesTitle(before, line, style);
  if (!isFull(before, line, style)) return false;
  const { left } = marginsAt(style, line);
  if (line.from > left + line.size) return false;
  const text = charactersOf(line);
  if (STARTS_SECTION.test(text)) return false;
  return !(STARTS_ITEM.test(text) && ENDS_SENTENCE.test(charactersOf(before)));
}

/** Whether a line reaches so far to the right that the next line's first word had no room. */
function isFull(line: Line, next: Line, style: BodyStyle): boolean {
  const { right } = marginsAt(style, line);
  return line.to + Math.max(1.5 * line.size, firstWordWidth(next)) + line.size * 0.5 >= right;
}

/** Width of what may not be cut at the start of a line: a number with its signs, a word. */
function firstWordWidth(line: Line): number {
  const text = charactersOf(line);
  const word = /^[“"（(《]*[A-Za-z\d.,%-]*[，。、；：”"）)》%]*/.exec(text)?.[0] ?? "";
  let weight = 2;
  for (let index = 0; index < word.length; index++) weight += weightOf(word, index);
  return (weight * line.size) / 2;
}

function isCentred(line: Line, style: BodyStyle): boolean {
  const { left, right } = marginsAt(style, line);
  const off = Math.abs((line.from + line.to) / 2 - (left + right) / 2);
  return off < line.size && line.from > left + style.size * 1.5;
}

/** Titles are broken where the line is full, or, on a cover, anywhere. */
function continuesTitle(before: Line, line: Line, style: BodyStyle): boolean {
  const text = charactersOf(line);
  if (fontOf(before) !== fontOf(line) || ENDS_SENTENCE.test(charactersOf(before))) return false;
  if (STARTS_ITEM.test(text) || /^[（(]|^[\d〇一二三四五六七八九十○]+年/.test(text)) return false;
  if (isFull(before, line, style) && before.to - before.from > line.to - line.from) return true;
  if (!isCentred(before, style)) return false;
  if (line.size >= style.size * COVER_SIZE) return true;
  const { left, right } = marginsAt(style, before);
  return before.to - before.from > (right - left) * 0.72;
}

/** Sizes of headings from the largest, for their levels. */
export function headingSizes(lines: readonly Line[], style: BodyStyle): number[] {
  const sizes = new Set<number>();
  for (const line of lines) {
    if (line.size >= style.size * HEADING_SIZE) sizes.add(roundedSize(line));
  }
  return [...sizes].sort((a, b) => b - a);
}

/** A heading or a paragraph of lines that belong together. */
export function blockOf(
  lines: readonly [Line, ...Line[]],
  role: BlockRole,
  style: BodyStyle,
  sizes: readonly number[],
): Heading | Paragraph {
  const text = textOf(lines);
  const level = role === "body" ? headingLevel(lines, text.text, style, sizes) : undefined;
  if (level === undefined) return { kind: "paragraph", role, text };
  return { kind: "heading", role, level, text };
}

function headingLevel(
  lines: readonly [Line, ...Line[]],
  text: string,
  style: BodyStyle,
  sizes: readonly number[],
): number | undefined {
  const [first] = lines;
  if (lines.length > 4 || text.length > HEADING_CHARACTERS || !/[\p{L}]/u.test(text)) {
    return undefined;
  }
  if (/[。；;，,]$/.test(text) || first.runs[0].direction !== "upright") return undefined;
  const bySize = sizes.indexOf(roundedSize(first));
  if (bySize >= 0) return Math.min(LEVELS, bySize + 1);
  const isBold = !style.isBold && lines.every((line) => isBoldFont(fontOf(line)));
  const isOwnFont = fontOf(first) !== style.font && STARTS_ITEM.test(text);
  const isShort = /[\u3400-\u9fff]/.test(text) && !/[:：]/.test(text);
  const isTitle = lines.length <= 2 && isShort && isCentred(first, style);
  if (!isBold && !isOwnFont && !isTitle) return undefined;
  if (first.size < style.size * 0.9 && !isTitle) return undefined;
  return Math.min(LEVELS, sizes.length + 1);
}
