import { isBlank } from "./source.ts";

/** Marks that end a sentence or announce a list, and what may close behind them. */
const ENDS = new Set("。！？；：!?;:…");
const CLOSERS = new Set("”’\"'）)】》」』");
const PAUSES = /[，。；、,;]/u;

const NUMERAL = "[一二三四五六七八九十百]{1,4}";

/** What a new point, heading or note begins with; a figure that begins a line (82.27%) is none. */
const ITEM = new RegExp(
  [
    `^第(?:${NUMERAL}|[\\d０-９]{1,2})(?:部分|章|节|節|条|條)`,
    `^[（(](?:${NUMERAL}|[\\d０-９]{1,2})[）)]`,
    `^${NUMERAL}[、.．]`,
    "^[\\d０-９]{1,3}(?:[、．]|\\.(?!\\s*\\d)|[）)])",
    "^[①-⑳㈠-㈩★●◆■▲•·]",
    "^附(?:件|表|录|錄)",
    "^[（(]?[图圖表]\\s*[\\d一二三四五六七八九十]",
    "^(?:备注|備注|注|单位|單位|填报单位|编制单位|公开部门|公开单位)\\s*[:：]",
  ].join("|"),
  "u",
);

/** Whether a text begins a point, a heading or a note of its own (一、 （二） 3. 注：). */
export function startsItem(text: string): boolean {
  return ITEM.test(text.length > 40 ? text.slice(0, 40).trimStart() : text.trimStart());
}

/** Whether a text ends where a sentence ends, brackets and quotes behind the mark included. */
export function endsSentence(text: string): boolean {
  let index = text.length - 1;
  while (index >= 0 && (CLOSERS.has(text.charAt(index)) || isBlank(text.charCodeAt(index)))) {
    index--;
  }
  if (index < 0) return true;
  if (ENDS.has(text.charAt(index))) return true;
  return text.charAt(index) === "." && !isDigit(text.charCodeAt(index - 1));
}

/** Shorter texts may be titles, which end without a mark too. */
const SENTENCE_MIN = 20;

/**
 * Whether the second text goes on where the first breaks off in mid-sentence: a page ended between
 * them (corpus/urumqi-natural-resources-2024, `在职人员增加,相关人员经费增加,本年` / `增加…`).
 * A text without any pause may be a title, unless the document marks its titles.
 */
export function goesOn(first: string, second: string, isNoTitle: boolean): boolean {
  if (first.length < SENTENCE_MIN || endsSentence(first) || startsItem(second)) return false;
  const last = first.charCodeAt(first.length - 1);
  if (CLOSERS.has(String.fromCharCode(last)) || isLetter(last)) return false;
  return PAUSES.test(first.replace(ITEM, "")) || (isNoTitle && PAUSES.test(second));
}

/** What has to stand between two lines when they are joined: a blank between Latin words only. */
export function glueBetween(before: number, after: number): string {
  return isLatin(before) && isLatin(after) ? " " : "";
}

function isLatin(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The width of characters in columns: Han and full-width marks take two. */
export function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let index = from; index < to; index++) width += text.charCodeAt(index) < 0x1100 ? 1 : 2;
  return width;
}
