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
  const at = new Int32Array(raw.length + 1);
  let text = "";
  for (let index = 0; index < raw.length; index++) {
    const skipped = pinyinLength(raw, index);
    if (skipped > 0) {
      index += skipped - 1;
      continue;
    }
    const char = foldCharacter(raw[index] ?? "");
    if (char === "") continue;
    at[text.length] = index;
    text += char;
  }
  at[text.length] = raw.length;
  return { text, at: at.subarray(0, text.length + 1), source };
}

/** The characters of the source between two offsets of the folded text, without blanks at its end. */
export function rangeOf(folded: FoldedText, from: number, to: number): Range {
  const start = folded.at[from] ?? 0;
  const last = to > from ? (folded.at[to - 1] ?? start) + 1 : start;
  return { text: folded.source, from: start, to: last };
}

/** Folds a plain string, where nobody asks where its characters came from. */
export function foldString(raw: string): string {
  return fold({ text: raw, spans: [] }).text;
}

const FOLDED = new Map<string, string>([
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
]);

/** Blanks vanish; what stays is half width and simplified. `。` and `、` stay as they are. */
function foldCharacter(char: string): string {
  if (/[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/u.test(char)) return "";
  const known = FOLDED.get(char);
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code >= 0x3400 ? simplified(char) : char;
}

/** Mirror pages print 經(jīng)費(fèi): the length of a bracket with the sound of the character before. */
function pinyinLength(raw: string, index: number): number {
  const open = raw[index];
  if (open !== "(" && open !== "（") return 0;
  const before = raw.charCodeAt(index - 1);
  if (!(before >= 0x3400 && before <= 0x9fff)) return 0;
  // A tone mark is asked for: (cm) and (km) are units, not sounds.
  const match =
    /^[(（](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}[)）]/u.exec(
      raw.slice(index, index + 9),
    );
  return match === null ? 0 : match[0].length;
}
