import { BOOKS_COLUMNS, type BooksColumn } from "#standard/accounting/columns.ts";
import { foldName } from "#standard/folded-name.ts";
import { byteViewOf, COLUMNS_MAX, emptyFields, NO_TAIL, splitRow } from "./row.ts";

/** How the text of a file is written; its header, which is Chinese, tells. */
export type BooksEncoding = "utf-8" | "gb18030";

/** What the columns of a file are. */
export type Header = {
  readonly encoding: BooksEncoding;
  readonly delimiter: number;
  readonly width: number;
  /** Headers as printed. */
  readonly names: readonly string[];
  readonly columns: Readonly<Partial<Record<BooksColumn, number>>>;
  /** A header that means the same as an earlier one, "" where there is none. */
  readonly twice: string;
  readonly unused: readonly string[];
};

const DELIMITERS = [0x2c, 0x09, 0x3b];
const LINE_FEED = 0x0a;

const COLUMN_OF_NAME: ReadonlyMap<string, BooksColumn> = new Map(
  Object.entries(BOOKS_COLUMNS).flatMap(([column, names]) =>
    names.flatMap((name) => (isColumn(column) ? [[foldName(name), column] as const] : [])),
  ),
);

function isColumn(name: string): name is BooksColumn {
  return Object.hasOwn(BOOKS_COLUMNS, name);
}

/** Reads the row of headers, which is the bytes without its line end. */
export function readHeader(row: Uint8Array): Header {
  const encoding: BooksEncoding = isUtf8(row) ? "utf-8" : "gb18030";
  const read = DELIMITERS.map((delimiter) => headerBy(row, delimiter, encoding));
  const known = (header: Header) => Object.keys(header.columns).length;
  return read.reduce((best, other) => (known(other) > known(best) ? other : best));
}

function headerBy(row: Uint8Array, delimiter: number, encoding: BooksEncoding): Header {
  const line = new Uint8Array(row.length + 1);
  line.set(row);
  line[row.length] = LINE_FEED;
  const fields = emptyFields();
  const splitting = { delimiter, width: COLUMNS_MAX, tail: NO_TAIL };
  const end = splitRow(byteViewOf(line), { from: 0, to: line.length }, splitting, fields);
  const decoder = new TextDecoder(encoding);
  const names: string[] = [];
  const count = end < 0 ? 0 : Math.min(fields.count, COLUMNS_MAX);
  for (let at = 0; at < count; at++) {
    const bytes = line.subarray(fields.starts[at] ?? 0, fields.ends[at] ?? 0);
    names.push(unquoted(decoder.decode(bytes)));
  }
  const columns: Partial<Record<BooksColumn, number>> = {};
  const unused: string[] = [];
  let twice = "";
  names.forEach((name, at) => {
    const column = COLUMN_OF_NAME.get(foldedHeader(name));
    if (column === undefined) unused.push(name);
    else if (columns[column] === undefined) columns[column] = at;
    else twice = name;
  });
  return { encoding, delimiter, width: names.length, names, columns, twice, unused };
}

/** Without blanks, the star of needed columns and 帐 for 账 (import-formats 3.3). */
function foldedHeader(name: string): string {
  return foldName(name)
    .replace(/[*★]/g, "")
    .replaceAll("帐", "账")
    .replace(/\(元\)$/, "");
}

/** The text of a field: without its quotes, doubled quotes once, blanks around it cut off. */
export function unquoted(field: string): string {
  const text = field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1) : field;
  return text.replaceAll('""', '"').replace(/^=?"?/, "").replace(/^'|"$/g, "").trim();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
