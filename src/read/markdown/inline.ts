import type { Stretch } from "#read/text/flowing.ts";
import { type Pen, spell, take } from "#read/text/pen.ts";
import { entityAt } from "./entity.ts";

/** What stands in the source and not in the text, or stands for something else. */
type Mark = Stretch & { readonly decoded?: string; readonly isBreak?: true };

/** A link's words, a tag: longer ones are text. */
const MARKUP_MAX = 2000;

/** Marks of one paragraph or cell; what stands behind the last of them stays as it is. */
const MARKS_MAX = 50_000;

/** Characters with which a mark can begin. */
const SPECIAL = new Uint8Array(128);
for (const char of "*_`~<&\\[!") SPECIAL[char.charCodeAt(0)] = 1;

/**
 * Takes stretches of Markdown into the pen without their marks (`**`, `<b>`, escapes, links,
 * images). `between` writes what joins two stretches; `lineBreak` is called at `<br>`.
 */
export function takeInline(
  pen: Pen,
  stretches: readonly Stretch[],
  between: (pen: Pen, before: number, after: number) => void,
  lineBreak: (pen: Pen) => void,
): void {
  const marks = marksOf(pen.source.text, stretches);
  let next = 0;
  let last: number | undefined;
  for (const stretch of stretches) {
    const text = pen.source.text;
    if (last !== undefined && stretch.from < stretch.to) {
      between(pen, text.charCodeAt(last), text.charCodeAt(stretch.from));
    }
    let from = stretch.from;
    for (let mark = marks[next]; mark !== undefined && mark.from < stretch.to; mark = marks[next]) {
      take(pen, from, mark.from);
      if (mark.decoded !== undefined) spell(pen, mark.from, mark.decoded);
      if (mark.isBreak) lineBreak(pen);
      from = mark.to;
      next++;
    }
    take(pen, from, stretch.to);
    if (stretch.from < stretch.to) last = stretch.to - 1;
  }
}

/** Takes one cell: nothing joins, and a break in it is no break of its text. */
export function takeInlineCell(pen: Pen, from: number, to: number): void {
  const cell = { from, to };
  if (hasSpecial(pen.source.text, cell)) takeInline(pen, [cell], NOTHING, NOTHING);
  else take(pen, from, to);
}

const NOTHING = (): void => undefined;

const NO_MARKS: readonly Mark[] = [];

function marksOf(text: string, stretches: readonly Stretch[]): readonly Mark[] {
  if (!stretches.some((stretch) => hasSpecial(text, stretch))) return NO_MARKS;
  const marking: Marking = { found: [], open: new Map() };
  for (const stretch of stretches) {
    let index = stretch.from;
    while (index < stretch.to && marking.found.length < MARKS_MAX) {
      index = markAt(text, index, stretch, marking);
    }
  }
  const { found } = marking;
  if (found.length === 0) return NO_MARKS;
  return withoutOverlaps(found.sort((a, b) => a.from - b.from));
}

function hasSpecial(text: string, { from, to }: Stretch): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code < 128 && SPECIAL[code] === 1) return true;
  }
  return false;
}

type Marking = { readonly found: Mark[]; readonly open: Map<string, Stretch> };

/** Notes the mark that begins at an offset, if any, and says where to go on. */
function markAt(text: string, index: number, stretch: Stretch, marking: Marking): number {
  switch (text.charCodeAt(index)) {
    case 0x2a: // *
    case 0x5f: // _
    case 0x7e: // ~
    case 0x60: // `
      return delimiterAt(text, index, stretch, marking);
    case 0x3c: // <
      return note(marking, index, tagAt(text, index, stretch.to));
    case 0x26: // &
      return note(marking, index, entityMarkAt(text, index, stretch.to));
    case 0x5c: // \
      return escapeAt(text, index, stretch.to, marking);
    case 0x21: // !
    case 0x5b: // [
      return linkAt(text, index, stretch.to, marking.found);
  }
  return index + 1;
}

function note(marking: Marking, index: number, mark: Mark | undefined): number {
  if (mark === undefined) return index + 1;
  marking.found.push(mark);
  return mark.to;
}

/**
 * Pairs of `**`, `__`, `~~`, `` ` ``, and of `*` and `_` where words begin and end: converters set
 * them beside Chinese marks too, where CommonMark would not see them. Longer rows are text.
 */
function delimiterAt(text: string, index: number, stretch: Stretch, marking: Marking): number {
  const code = text.charCodeAt(index);
  let to = index + 1;
  while (to < stretch.to && text.charCodeAt(to) === code) to++;
  const size = to - index;
  const char = text.charAt(index);
  if (size > 3 || (char === "~" && size !== 2) || (char === "`" && size > 2)) return to;
  const key = char.repeat(size);
  const opened = marking.open.get(key);
  const before = index > stretch.from ? text.charCodeAt(index - 1) : 32;
  const after = to < stretch.to ? text.charCodeAt(to) : 32;
  const isWeak = size === 1 && char !== "`";
  if (opened !== undefined && (!isWeak || (before > 32 && !isWord(after, char)))) {
    marking.open.delete(key);
    if (opened.to < index) marking.found.push(opened, { from: index, to });
  } else if (opened === undefined && (!isWeak || (after > 32 && !isWord(before, char)))) {
    marking.open.set(key, { from: index, to });
  }
  return to;
}

/** Digits beside `*` multiply, word characters beside `_` belong to a name. */
function isWord(code: number, char: string): boolean {
  const isDigit = code >= 48 && code <= 57;
  if (char === "*") return isDigit;
  return isDigit || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0x2e80;
}

const TAG =
  /<(?:\/?(?:b|u|i|s|strong|em|del|ins|sup|sub|span|font|br|hr|p|div|center|a|img|small|big|mark|code|table|thead|tbody|tr|td|th|col|colgroup)(?:\s[^<>]{0,1000})?\/?>|!--[^<]{0,1000}?-->)/iy;

function tagAt(text: string, index: number, end: number): Mark | undefined {
  TAG.lastIndex = index;
  const match = TAG.exec(text);
  if (match === null || index + match[0].length > end) return undefined;
  const stretch = { from: index, to: index + match[0].length };
  return /^<\/?(?:br|p|div)\b/i.test(match[0]) ? { ...stretch, isBreak: true } : stretch;
}

function entityMarkAt(text: string, index: number, end: number): Mark | undefined {
  const entity = entityAt(text, index);
  if (entity === undefined || index + entity.length > end) return undefined;
  return { from: index, to: index + entity.length, decoded: entity.decoded };
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** A backslash before a mark vanishes, and the mark is text. */
function escapeAt(text: string, index: number, end: number, marking: Marking): number {
  if (index + 1 >= end || !PUNCTUATION.test(text.charAt(index + 1))) return index + 1;
  marking.found.push({ from: index, to: index + 1 });
  return index + 2;
}

/** `[words](address)` keeps its words, `![words](address)` nothing; `[2009]13号` is text. */
function linkAt(text: string, index: number, end: number, found: Mark[]): number {
  const isImage = text.charAt(index) === "!";
  const open = isImage ? index + 1 : index;
  if (text.charAt(open) !== "[") return index + 1;
  const limit = Math.min(end, open + MARKUP_MAX);
  let close = open + 1;
  while (close < limit && text.charAt(close) !== "]" && text.charAt(close) !== "[") close++;
  if (close >= limit || text.charAt(close) !== "]") return index + 1;
  const address = addressEnd(text, close + 1, Math.min(end, close + MARKUP_MAX));
  if (address === undefined) return index + 1;
  if (isImage) {
    found.push({ from: index, to: address });
    return address;
  }
  found.push({ from: index, to: open + 1 }, { from: close, to: address });
  return index + 1;
}

/** Where an address in brackets ends; it has a dot, a slash, a colon or a number sign in it. */
function addressEnd(text: string, index: number, end: number): number | undefined {
  if (text.charAt(index) !== "(") return undefined;
  let close = index + 1;
  while (close < end && text.charAt(close) !== ")" && text.charAt(close) !== "(") close++;
  if (close >= end || text.charAt(close) !== ")") return undefined;
  const [address = "", title = '"'] = text
    .slice(index + 1, close)
    .trim()
    .split(/\s+/, 2);
  const isAddress = address === "" || /[./#:]/.test(address);
  return isAddress && /^["']/.test(title) ? close + 1 : undefined;
}

function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  let end = -1;
  for (const mark of marks) {
    if (mark.from < end) continue;
    kept.push(mark);
    end = mark.to;
  }
  return kept;
}
