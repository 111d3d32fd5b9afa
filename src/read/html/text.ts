import { type Pen, put, spell, take } from "#read/text/pen.ts";
import { glueBetween } from "#read/text/sentence.ts";
import { isBlank } from "#read/text/source.ts";
import { decodeEntity, type HtmlNode } from "./parse5.ts";

/** Writes the texts of a page; blanks between words are one blank, as a browser shows them. */
export type PagePen = {
  readonly pen: Pen;
  /** Offset of the parsed part in the source. */
  readonly base: number;
  /** A blank that is written when a word follows: its offset, -1 where none waits. */
  blankAt: number;
  /** Whether a line or a block ended since the last word: then nothing parts Chinese words. */
  isBroken: boolean;
};

/** A pen for a part of a page. */
export function pagePenOver(pen: Pen, base: number): PagePen {
  return { pen, base, blankAt: -1, isBroken: false };
}

/** Forgets a blank that waits: a text begins or ends here. */
export function dropBlank(page: PagePen): void {
  page.blankAt = -1;
  page.isBroken = false;
}

const SPACE = 32;
const AMPERSAND = 38;

/** A reference is no longer than the longest name of HTML. */
const REFERENCE = /&(?:#[0-9]{1,8};?|#[xX][0-9a-fA-F]{1,8};?|[a-zA-Z][a-zA-Z0-9]{0,31};?)/y;

/**
 * Takes the characters of a text node. The parser gives the text and its stretch of the source;
 * entities and characters that the parser leaves out are passed over in step.
 */
export function takeText(page: PagePen, node: HtmlNode, atLineEnd?: () => void): void {
  const { value } = node;
  const source = page.pen.source.text;
  const end = page.base + node.to;
  let at = startOf(source, page.base + node.from, value);
  let index = node.from < 0 ? value.length : 0;
  while (index < value.length && at < end) {
    const code = source.charCodeAt(at);
    if (code === AMPERSAND) {
      const length = takeReference(page, value, index, at);
      index += length.value;
      at += length.source;
    } else if (code <= SPACE) {
      const size = code === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
      if (value.charCodeAt(index) <= SPACE) index++;
      noteBlank(page, code, at, atLineEnd);
      at += size;
    } else if (code !== value.charCodeAt(index)) {
      at++;
    } else {
      const length = wordLength(source, value, { at, index, end });
      beforeWord(page, code);
      take(page.pen, at, at + length);
      at += length;
      index += length;
    }
  }
}

/**
 * Where a text begins: the parser places one that begins with an entity inside the entity when
 * blanks stand before it.
 */
function startOf(source: string, from: number, value: string): number {
  const least = Math.max(0, from - ENTITY_MAX);
  for (let at = from - 1; at >= least; at--) {
    const code = source.charCodeAt(at);
    if (code === AMPERSAND) {
      REFERENCE.lastIndex = at;
      const [reference] = REFERENCE.exec(source) ?? [""];
      return at + reference.length > from && value.startsWith(decodeEntity(reference)) ? at : from;
    }
    if (!isOfName(code)) return from;
  }
  return from;
}

const ENTITY_MAX = 34;

function isOfName(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 35
  );
}

/** How many characters from here on are the same in source and text, without blanks and entities. */
function wordLength(
  source: string,
  value: string,
  from: { readonly at: number; readonly index: number; readonly end: number },
): number {
  const longest = Math.min(from.end - from.at, value.length - from.index);
  let length = 1;
  while (length < longest) {
    const code = source.charCodeAt(from.at + length);
    if (code <= SPACE || code === AMPERSAND || code !== value.charCodeAt(from.index + length))
      break;
    length++;
  }
  return length;
}

function takeReference(
  page: PagePen,
  value: string,
  index: number,
  at: number,
): { readonly value: number; readonly source: number } {
  REFERENCE.lastIndex = at;
  const [reference] = REFERENCE.exec(page.pen.source.text) ?? ["&"];
  const decoded = reference === "&" ? "&" : decodeEntity(reference);
  if (!value.startsWith(decoded, index)) {
    const isSame = value.charCodeAt(index) === AMPERSAND;
    if (isSame) write(page, at, 1);
    return { value: isSame ? 1 : 0, source: 1 };
  }
  if (decoded === reference) {
    write(page, at, reference.length);
  } else {
    beforeWord(page, decoded.charCodeAt(0));
    spell(page.pen, at, decoded);
  }
  return { value: decoded.length, source: reference.length };
}

function write(page: PagePen, at: number, length: number): void {
  beforeWord(page, AMPERSAND);
  take(page.pen, at, at + length);
}

function noteBlank(page: PagePen, code: number, at: number, atLineEnd?: () => void): void {
  if (code === 10 || code === 13) {
    if (atLineEnd === undefined) page.isBroken = true;
    else atLineEnd();
  } else if (page.blankAt === -1) {
    page.blankAt = at;
  }
}

/** Writes the blank that waits before a word. */
function beforeWord(page: PagePen, code: number): void {
  const { pen } = page;
  if (pen.text !== "" && (page.isBroken || page.blankAt !== -1)) {
    const last = pen.text.charCodeAt(pen.text.length - 1);
    if (page.isBroken) put(pen, glueBetween(last, code));
    else if (!isBlank(last)) take(pen, page.blankAt, page.blankAt + 1);
  }
  dropBlank(page);
}
