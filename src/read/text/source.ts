/** The text of a file and where its lines begin; lines count from 0 here, from 1 in places. */
export type Source = {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly starts: Int32Array;
  /** Offset behind the last character of each line, without its break. */
  readonly ends: Int32Array;
  readonly lineCount: number;
};

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Finds the lines of a text: breaks are LF, CRLF and a CR alone, as in editors. */
export function sourceOf(text: string): Source {
  const size = countLines(text);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let line = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    ends[line++] = index;
    if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
    starts[line] = index + 1;
  }
  ends[line] = text.length;
  return { text, starts, ends, lineCount: size };
}

function countLines(text: string): number {
  let count = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED) index++;
    count++;
  }
  return count;
}

/** Whether a UTF-16 unit is a blank of any width, or one that is not seen at all. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code === 0x7f;
  if (code < 0x2000) return code === 0xa0 || code === 0xad;
  if (code <= 0x2060) {
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  }
  return code === 0x3000 || code === 0xfeff;
}

/** The first offset from `from` on that is not blank, at most `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** The offset behind the last character before `to` that is not blank, at least `from`. */
export function skipBlanksBack(text: string, from: number, to: number): number {
  let index = to;
  while (index > from && isBlank(text.charCodeAt(index - 1))) index--;
  return index;
}

/** Whether nothing but blanks stands between two offsets. */
export function isBlankRange(text: string, from: number, to: number): boolean {
  return skipBlanks(text, from, to) === to;
}
