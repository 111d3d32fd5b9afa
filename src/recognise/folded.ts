import type { SourceText } from "#model/source-document.ts";
import { simplified } from "#standard/simplified.ts";
import type { Range } from "./claim.ts";

/**
 * A text as patterns see it: without blanks, half width, simplified, straight quotes as the field
 * prints them, pinyin in brackets after a character taken out. `at[i]` is the offset in the source
 * text of character i; `at[text.length]` is the source's length.
 */
export type FoldedText = {
  readonly text: string;
  readonly at: Int32Array;
  readonly source: SourceText;
};

/** Folds a text, keeping for every character where it came from. */
export function fold(source: SourceText): FoldedText {
  const raw = source.text;
  if (isFolded(raw)) return { text: raw, at: identity(raw.length), source };
  const at = new Int32Array(raw.length + 1);
  const codes: number[] = [];
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code === OPEN || code === OPEN_WIDE) {
      const skipped = pinyinLength(raw, index);
      if (skipped > 0) {
        index += skipped - 1;
        continue;
      }
    }
    const folded = FOLDED_CODES[code] ?? 0;
    if (folded === 0) continue;
    at[codes.length] = index;
    codes.push(folded);
  }
  at[codes.length] = raw.length;
  return { text: textOf(codes), at: at.subarray(0, codes.length + 1), source };
}

const OPEN = 0x28;
const OPEN_WIDE = 0xff08;

/** Most cells hold a number or plain words: nothing is to be folded in them. */
function isFolded(raw: string): boolean {
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code === OPEN || FOLDED_CODES[code] !== code) return false;
  }
  return true;
}

/** The offsets of a text that folds to itself; short ones are shared by all texts of a length. */
function identity(length: number): Int32Array {
  return SHORT[length] ?? Int32Array.from({ length: length + 1 }, (_, index) => index);
}

const SHORT: readonly Int32Array[] = Array.from({ length: 129 }, (_, length) =>
  Int32Array.from({ length: length + 1 }, (_unused, index) => index),
);

/** Characters made at a time: more arguments than a call may have would throw. */
const CHUNK = 8192;

function textOf(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = "";
  for (let from = 0; from < codes.length; from += CHUNK) {
    text += String.fromCharCode(...codes.slice(from, from + CHUNK));
  }
  return text;
}

/** The characters of the source between two offsets of the folded text, without blanks at its end. */
export function rangeOf(folded: FoldedText, from: number, to: number): Range {
  const start = folded.at[from] ?? 0;
  const last = to > from ? (folded.at[to - 1] ?? start) + 1 : start;
  return { text: folded.source, from: start, to: last };
}

/** Folds a plain string, where nobody asks where its characters came from. */
export function foldString(raw: string): string {
  return isFolded(raw) ? raw : fold({ text: raw, spans: [] }).text;
}

const FOLDED: readonly (readonly [string, string])[] = [
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["＂", '"'],
  ["「", '"'],
  ["」", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["—", "-"],
  ["–", "-"],
  ["−", "-"],
  ["－", "-"],
  ["﹣", "-"],
  ["～", "~"],
  ["〔", "("],
  ["〕", ")"],
  ["［", "["],
  ["］", "]"],
];

/** What each UTF-16 unit becomes: 0 where it vanishes. */
const FOLDED_CODES = foldedCodes();

/** Blanks vanish; what stays is half width and simplified. `。` and `、` stay as they are. */
function foldedCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  const blank = /[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/u;
  for (let code = 1; code < codes.length; code++) codes[code] = code;
  for (let code = 1; code <= 0x3000; code++) {
    if (blank.test(String.fromCharCode(code))) codes[code] = 0;
  }
  codes[0xfeff] = 0;
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  for (const [from, to] of FOLDED) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let code = 0x3400; code <= 0x9fff; code++) {
    codes[code] = simplified(String.fromCharCode(code)).charCodeAt(0);
  }
  return codes;
}

/** Mirror pages print 經(jīng)費(fèi): the length of a bracket with the sound of the character before. */
function pinyinLength(raw: string, index: number): number {
  const before = raw.charCodeAt(index - 1);
  if (!(before >= 0x3400 && before <= 0x9fff)) return 0;
  // A tone mark is asked for: (cm) and (km) are units, not sounds.
  const match =
    /^[(（](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}[)）]/u.exec(
      raw.slice(index, index + 9),
    );
  return match === null ? 0 : match[0].length;
}
