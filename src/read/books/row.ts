/** Most columns of a row that are told apart; more are cut off and said. */
export const COLUMNS_MAX = 64;

/** Where the fields of one row stand; quotes are part of a field's bytes. */
export type Fields = {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Room for the fields of one row. */
export function emptyFields(): Fields {
  return {
    count: 0,
    starts: new Int32Array(COLUMNS_MAX),
    ends: new Int32Array(COLUMNS_MAX),
  };
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

/** Bytes, and a view of the same bytes by which four are read at once. */
export type ByteView = { readonly bytes: Uint8Array; readonly view: DataView };

/** The bytes with their view. */
export function byteViewOf(bytes: Uint8Array): ByteView {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** No column begins a tail. */
export const NO_TAIL = -1;

/** How rows are split. */
export type Splitting = {
  readonly delimiter: number;
  /** Columns of the file. */
  readonly width: number;
  /** From this column on a row is one run to its end; `NO_TAIL` where each field is wanted. */
  readonly tail: number;
};

/**
 * Splits the row that begins at `from` into `fields`. Returns the offset behind its line end, −1
 * when it does not end before `to`. Quoted fields may hold delimiters, line ends, doubled quotes.
 * No byte of a character in UTF-8 or GB 18030 is a comma, semicolon, tab or line end. Of a tail
 * only its start and the row's end are kept, unless there are quotes in it.
 */
export function splitRow(
  source: ByteView,
  bounds: { readonly from: number; readonly to: number },
  { delimiter, width, tail }: Splitting,
  fields: Fields,
): number {
  const { starts, ends } = fields;
  const { bytes, view } = source;
  const { to } = bounds;
  const above = Math.imul(Math.max(delimiter, QUOTE) + 1, IN_EACH);
  let at = bounds.from;
  let start = at;
  let count = 0;
  while (at < to) {
    if (at + 4 <= to) {
      const word = view.getInt32(at, true);
      const found = (word - above) & ~word & HIGH_BITS;
      if (found === 0) {
        at += 4;
        continue;
      }
      at += (31 - Math.clz32(found & -found)) >> 3;
    }
    const byte = bytes[at] ?? 0;
    if (byte === delimiter) {
      if (count < COLUMNS_MAX) {
        starts[count] = start;
        ends[count] = at;
      }
      count++;
      at++;
      start = at;
      if (count !== tail) continue;
      const end = lineEnd(source, at, to);
      if (end === CUT) return CUT;
      if (end < 0) continue;
      starts[tail] = start;
      ends[width - 1] = bytes[end - 1] === RETURN ? end - 1 : end;
      fields.count = width;
      return end + 1;
    }
    if (byte === LINE_FEED) {
      if (count < COLUMNS_MAX) {
        starts[count] = start;
        ends[count] = at > start && bytes[at - 1] === RETURN ? at - 1 : at;
      }
      fields.count = count + 1;
      return at + 1;
    }
    if (byte === QUOTE && at === start) {
      at = behindQuotes(bytes, at + 1, to);
      if (at < 0) return CUT;
    } else {
      at++;
    }
  }
  return CUT;
}

const CUT = -1;
const QUOTED = -2;
const IN_EACH = 0x01010101;
/** Everything above the quote is neither a line end nor a quote. */
const ABOVE_QUOTE = (QUOTE + 1) * IN_EACH;

/** The offset of the row's line feed; `QUOTED` when a quote comes first. */
function lineEnd({ bytes, view }: ByteView, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (at + 4 <= to) {
      // Of four bytes at once: the high bit of each below the bound is set, and never one before
      // the first of these (H. S. Warren, Hacker's Delight, 6-1).
      const word = view.getInt32(at, true);
      const found = (word - ABOVE_QUOTE) & ~word & HIGH_BITS;
      if (found === 0) {
        at += 4;
        continue;
      }
      at += (31 - Math.clz32(found & -found)) >> 3;
    }
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED) return at;
    if (byte === QUOTE) return QUOTED;
    at++;
  }
  return CUT;
}

const HIGH_BITS = 0x80808080 | 0;

/** The offset behind the closing quote, −1 when there is none. */
function behindQuotes(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 < to && bytes[at + 1] === QUOTE) at++;
    else return at + 1;
  }
  return -1;
}
