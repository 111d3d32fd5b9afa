import { BOOKS_COLUMNS, type BooksColumn } from "#standard/accounting/columns.ts";
import { type Header, readHeader, unquoted } from "./header.ts";
import { byteViewOf, emptyFields, NO_TAIL, splitRow } from "./row.ts";

/** The texts of a row of books by what their columns are. */
export type BooksRow = Readonly<Partial<Record<BooksColumn, string>>>;

/** Bytes that hold the longest row that is read. */
export const ROW_BYTES_MAX = 65_536;

/** Reads the header from the first bytes of a file. */
export function headerOfFile(bytes: Uint8Array): Header {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const feed = bytes.indexOf(0x0a, from);
  const end = feed < 0 ? bytes.length : feed;
  return readHeader(bytes.subarray(from, bytes[end - 1] === 0x0d ? end - 1 : end));
}

/**
 * Reads the row that begins with the first of some bytes; undefined where it does not end in them.
 * `isLast` takes what there is: the file or the longest row ends here.
 */
export function rowAt(header: Header, bytes: Uint8Array, isLast: boolean): BooksRow | undefined {
  const fields = emptyFields();
  const { delimiter, width, columns } = header;
  const line = isLast ? withLineEnd(bytes) : bytes;
  const splitting = { delimiter, width, tail: NO_TAIL };
  const end = splitRow(byteViewOf(line), { from: 0, to: line.length }, splitting, fields);
  if (end < 0 && !isLast) return undefined;
  const decoder = new TextDecoder(header.encoding);
  const row: Partial<Record<BooksColumn, string>> = {};
  for (const column of Object.keys(BOOKS_COLUMNS)) {
    if (!isColumn(column)) continue;
    const at = columns[column];
    if (at === undefined || at >= fields.count) continue;
    const text = line.subarray(fields.starts[at] ?? 0, fields.ends[at] ?? 0);
    row[column] = unquoted(decoder.decode(text));
  }
  return row;
}

function withLineEnd(bytes: Uint8Array): Uint8Array {
  const line = new Uint8Array(bytes.length + 1);
  line.set(bytes);
  line[bytes.length] = 0x0a;
  return line;
}

function isColumn(name: string): name is BooksColumn {
  return Object.hasOwn(BOOKS_COLUMNS, name);
}
