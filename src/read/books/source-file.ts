import type { BooksFile } from "#model/posting.ts";
import {
  BOOKS_COLUMNS,
  type BooksColumn,
  OPENING_COLUMNS_NEEDED,
  POSTING_COLUMNS_NEEDED,
} from "#standard/accounting/columns.ts";
import { flush } from "./batch.ts";
import { type Header, readHeader } from "./header.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { fault, type Reading } from "./reading.ts";
import { type ByteView, byteViewOf, COLUMNS_MAX, emptyFields, NO_TAIL, splitRow } from "./row.ts";
import { readRows } from "./rows.ts";
import { spanTable } from "./span-table.ts";
import { closeVoucher } from "./voucher.ts";

/** The longest row in bytes; longer is a quote that is never closed. */
export const ROW_BYTES_MAX = 65_536;
/** Rows before the header (titles of the printout). */
const HEADER_WITHIN = 40;
/** Words that make a row the header. */
const HEADER_WORDS = 3;
/** Bytes that are taken together with a row that was cut at the end of a chunk. */
const JOIN_BYTES = 4096;

/** A file that is being read. */
export type BooksSource = {
  readonly unit: string;
  readonly file: string;
  readonly isOpening: boolean;
  /** Nothing more is read of it. */
  isDead: boolean;
  /** The bytes of a row that has not ended yet. */
  readonly rest: ByteView;
  restLength: number;
  /** Bytes of the file behind which reading goes on, without those of the rest. */
  done: number;
  bytes: number;
  /** For UTF-16, which is turned into UTF-8 first. */
  decoder: TextDecoder | undefined;
};

/** Begins a file. */
export function beginFile(
  reading: Reading,
  what: Pick<BooksSource, "unit" | "file" | "isOpening"> & { readonly isTwice: boolean },
): BooksSource {
  const { unit, file, isOpening, isTwice } = what;
  reading.unit = unit;
  reading.file = file;
  reading.layout = undefined;
  reading.row = 0;
  reading.vouchers = 0;
  reading.lastDay = -1;
  reading.spellings = spanTable();
  reading.openingFen.financial = 0;
  reading.openingFen.budgetary = 0;
  if (isTwice) fault(reading, 0, -1, { code: "file-twice" });
  return {
    unit,
    file,
    isOpening,
    isDead: isTwice,
    rest: byteViewOf(new Uint8Array(ROW_BYTES_MAX + JOIN_BYTES)),
    restLength: 0,
    done: 0,
    bytes: 0,
    decoder: undefined,
  };
}

/** Reads the next bytes of the file. */
export function feedFile(reading: Reading, source: BooksSource, chunk: Uint8Array): void {
  if (chunk.length === 0 || source.isDead) return;
  if (source.bytes === 0 && chunk[0] === 0xff && (chunk.length === 1 || chunk[1] === 0xfe)) {
    source.decoder = new TextDecoder("utf-16le");
  }
  source.bytes += chunk.length;
  if (source.decoder === undefined) readChunk(reading, source, chunk);
  else {
    const text = source.decoder.decode(chunk, { stream: true });
    readChunk(reading, source, new TextEncoder().encode(text));
  }
}

function readChunk(reading: Reading, source: BooksSource, chunk: Uint8Array): void {
  let from = source.restLength > 0 ? joinRest(reading, source, chunk) : 0;
  if (source.isDead || from >= chunk.length) return;
  const base = source.done - from;
  from = readFrom(reading, source, byteViewOf(chunk), { from, to: chunk.length, base });
  source.done = base + from;
  if (source.isDead || reading.isStopped) return;
  keepRest(reading, source, chunk, from);
}

/** Ends the row that the last chunk cut. Returns how much of the chunk was needed for it. */
function joinRest(reading: Reading, source: BooksSource, chunk: Uint8Array): number {
  const before = source.restLength;
  let taken = 0;
  for (;;) {
    const piece = Math.min(chunk.length - taken, JOIN_BYTES);
    if (piece === 0) return taken;
    if (source.restLength + piece > source.rest.bytes.length) {
      tooLong(reading, source);
      return chunk.length;
    }
    source.rest.bytes.set(chunk.subarray(taken, taken + piece), source.restLength);
    source.restLength += piece;
    taken += piece;
    const range = { from: 0, to: source.restLength, base: source.done };
    const read = readFrom(reading, source, source.rest, range);
    if (source.isDead) return chunk.length;
    if (read === 0) continue;
    source.done += read;
    source.restLength = 0;
    return read - before;
  }
}

function keepRest(reading: Reading, source: BooksSource, chunk: Uint8Array, from: number): void {
  const length = chunk.length - from;
  if (length > ROW_BYTES_MAX) tooLong(reading, source);
  else {
    source.rest.bytes.set(chunk.subarray(from), 0);
    source.restLength = length;
  }
}

function tooLong(reading: Reading, source: BooksSource): void {
  source.isDead = true;
  fault(reading, reading.row + 1, -1, { code: "row-too-long", allowedBytes: ROW_BYTES_MAX });
}

type Range = { readonly from: number; readonly to: number; readonly base: number };

function readFrom(reading: Reading, source: BooksSource, view: ByteView, range: Range): number {
  let { from } = range;
  while (reading.layout === undefined) {
    const end = readHeaderRow(reading, source, view, { ...range, from });
    if (end < 0 || source.isDead) return from;
    from = end;
  }
  return readRows(reading, reading.layout, view, { ...range, from });
}

/** Looks for the header in the next row. Returns the offset behind the row, −1 when it is cut. */
function readHeaderRow(
  reading: Reading,
  source: BooksSource,
  view: ByteView,
  { from, to }: Range,
): number {
  const end = splitRow(view, { from, to }, FIRST_ROW, emptyFields());
  if (end < 0) return -1;
  const { bytes } = view;
  reading.row++;
  const last = bytes[end - 2] === RETURN ? end - 2 : end - 1;
  const start = reading.row === 1 && bytes[from] === 0xef && bytes[from + 1] === 0xbb ? 3 : 0;
  const header = readHeader(bytes.subarray(from + start, last));
  if (Object.keys(header.columns).length >= HEADER_WORDS) {
    takeHeader(reading, source, header);
  } else if (reading.row >= HEADER_WITHIN) {
    source.isDead = true;
    const missing = neededOf(source).map((column) => BOOKS_COLUMNS[column][0]);
    fault(reading, 0, -1, { code: "columns-missing", missing });
  }
  return end;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Where the header ends: its delimiter is not known yet. */
const FIRST_ROW = { delimiter: 0x2c, width: COLUMNS_MAX, tail: NO_TAIL };

function takeHeader(reading: Reading, source: BooksSource, header: Header): void {
  const layout: Layout = layoutOf(header, source.isOpening);
  reading.layout = layout;
  reading.decoder = new TextDecoder(header.encoding, { fatal: true });
  if (header.twice !== "") {
    fault(reading, reading.row, -1, { code: "column-twice", header: header.twice });
    source.isDead = true;
  }
  const missing = neededOf(source).filter((column) => header.columns[column] === undefined);
  if (missing.length === 0) return;
  source.isDead = true;
  const names = missing.map((column) => BOOKS_COLUMNS[column][0]);
  fault(reading, reading.row, -1, { code: "columns-missing", missing: names });
}

function neededOf(source: BooksSource): readonly BooksColumn[] {
  return source.isOpening ? OPENING_COLUMNS_NEEDED : POSTING_COLUMNS_NEEDED;
}

/** Ends the file: its last row and voucher, and what is true of it as a whole. */
export function endFile(reading: Reading, source: BooksSource): BooksFile {
  if (!source.isDead && source.restLength > 0) {
    source.rest.bytes[source.restLength] = LINE_FEED;
    source.restLength++;
    const range = { from: 0, to: source.restLength, base: source.done };
    const read = readFrom(reading, source, source.rest, range);
    if (read === 0 && !source.isDead) tooLong(reading, source);
  }
  closeVoucher(reading);
  flush(reading.writer, source.unit, source.file);
  judgeFile(reading, source);
  const header = reading.layout?.header;
  return {
    unit: source.unit,
    file: source.file,
    kind: source.isOpening ? "opening" : "postings",
    encoding: source.decoder === undefined ? (header?.encoding ?? "utf-8") : "utf-16le",
    rows: reading.row,
    vouchers: reading.vouchers,
    bytes: source.bytes,
    unusedColumns: header?.unused ?? [],
  };
}

function judgeFile(reading: Reading, source: BooksSource): void {
  if (source.isDead) return;
  if (reading.layout === undefined) {
    const missing = neededOf(source).map((column) => BOOKS_COLUMNS[column][0]);
    const isEmpty = source.bytes === 0 || reading.row === 0;
    fault(reading, 0, -1, isEmpty ? { code: "file-empty" } : { code: "columns-missing", missing });
    return;
  }
  for (const ledger of ["financial", "budgetary"] as const) {
    const differenceFen = reading.openingFen[ledger];
    if (differenceFen === 0) continue;
    fault(reading, 0, -1, { code: "opening-unbalanced", ledger, differenceFen });
  }
  if (reading.turnoverFen > Number.MAX_SAFE_INTEGER) {
    fault(reading, 0, -1, { code: "sum-too-large" });
  }
}
