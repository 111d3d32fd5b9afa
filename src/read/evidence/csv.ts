import {
  type ByteView,
  byteViewOf,
  COLUMNS_MAX,
  emptyFields,
  NO_TAIL,
  splitRow,
} from "#read/books/row.ts";
import { type EvidenceHeader, readHeader } from "./header.ts";
import { type EvidenceReading, faultOfRow } from "./reading.ts";
import { writeField } from "./write.ts";
import { grow } from "./writer.ts";

/** The longest row in bytes; longer is a quote that is never closed. */
const ROW_BYTES_MAX = 65_536;
/** Rows before the header (titles of the printout). */
const HEADER_WITHIN = 40;
/** Rows that one register may have. */
const ROWS_MAX = 20_000_000;
const FIRST_ROWS = 65_536;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A table that is being read, chunk by chunk. */
export type CsvFile = {
  encoding: "ascii" | "utf-8" | "gb18030" | "utf-16le";
  decoder: TextDecoder | undefined;
  header: EvidenceHeader | undefined;
  isDead: boolean;
  bytes: number;
  /** Bytes behind the last line end, as the file has them. */
  raw: Uint8Array;
  /** The row that has not ended, in UTF-8. */
  rest: Uint8Array;
};

const NOTHING = new Uint8Array(0);

/** Begins a table. */
export function beginCsv(reading: EvidenceReading, file: string): CsvFile {
  reading.file = file;
  reading.row = 0;
  return {
    encoding: "ascii",
    decoder: undefined,
    header: undefined,
    isDead: false,
    bytes: 0,
    raw: NOTHING,
    rest: NOTHING,
  };
}

/** Reads the next bytes of the table. */
export function feedCsv(reading: EvidenceReading, file: CsvFile, chunk: Uint8Array): void {
  if (file.isDead || chunk.length === 0) return;
  if (file.bytes === 0 && chunk[0] === 0xff && (chunk.length === 1 || chunk[1] === 0xfe)) {
    file.encoding = "utf-16le";
    file.decoder = new TextDecoder("utf-16le");
  }
  file.bytes += chunk.length;
  if (file.encoding === "utf-16le") {
    const text = file.decoder?.decode(chunk, { stream: true }) ?? "";
    readUtf8(reading, file, new TextEncoder().encode(text), false);
    return;
  }
  const joined = file.raw.length === 0 ? chunk : concat(file.raw, chunk);
  const end = joined.lastIndexOf(LINE_FEED) + 1;
  // The edge may use its chunk again.
  file.raw = joined.slice(end);
  if (file.raw.length > ROW_BYTES_MAX) die(reading, file);
  else if (end > 0) readRaw(reading, file, joined.subarray(0, end), false);
}

/** Ends the table: its last row, and what is true of it as a whole. */
export function endCsv(reading: EvidenceReading, file: CsvFile): void {
  if (!file.isDead && file.raw.length + file.rest.length > 0) {
    const line = concat(file.raw, Uint8Array.of(LINE_FEED));
    if (file.encoding === "utf-16le") readUtf8(reading, file, line, true);
    else readRaw(reading, file, line, true);
  }
  const isEmpty = reading.row === 0;
  reading.row = 0;
  if (file.isDead || file.header !== undefined) return;
  const needed = reading.writers.filter(({ entry, constant }) => entry.isNeeded && !constant);
  const missing = needed.map(({ entry }) => entry.names[0]);
  faultOfRow(reading, isEmpty ? { code: "register-empty" } : { code: "columns-missing", missing });
}

/** Whole lines in the encoding of the file, which the first that is not plain ASCII tells. */
function readRaw(
  reading: EvidenceReading,
  file: CsvFile,
  lines: Uint8Array,
  isLast: boolean,
): void {
  const isValid = isUtf8(lines);
  if (file.encoding === "ascii" && (!isValid || hasWide(lines))) {
    file.encoding = isValid ? "utf-8" : "gb18030";
    if (!isValid) file.decoder = new TextDecoder("gb18030", { fatal: true });
  }
  if (file.encoding === "gb18030" && file.decoder !== undefined) {
    try {
      const text = file.decoder.decode(lines);
      readUtf8(reading, file, new TextEncoder().encode(text), isLast);
    } catch {
      file.isDead = true;
      reading.row = 0;
      faultOfRow(reading, { code: "encoding-damaged" });
    }
    return;
  }
  if (isValid) {
    readUtf8(reading, file, lines, isLast);
    return;
  }
  file.isDead = true;
  reading.row = 0;
  faultOfRow(reading, { code: "encoding-damaged" });
}

const strict = new TextDecoder("utf-8", { fatal: true });

/** The decoder of the platform is several times as fast as a loop over the bytes. */
function isUtf8(lines: Uint8Array): boolean {
  try {
    strict.decode(lines);
    return true;
  } catch {
    return false;
  }
}

function hasWide(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 0x7f) return true;
  return false;
}

function readUtf8(
  reading: EvidenceReading,
  file: CsvFile,
  bytes: Uint8Array,
  isLast: boolean,
): void {
  const joined = file.rest.length === 0 ? bytes : concat(file.rest, bytes);
  const source = byteViewOf(joined);
  let from = reading.row === 0 && joined[0] === 0xef && joined[1] === 0xbb ? 3 : 0;
  while (file.header === undefined && !file.isDead) {
    const end = joined.indexOf(LINE_FEED, from);
    if (end < 0) break;
    takeHeader(reading, file, joined.subarray(from, joined[end - 1] === RETURN ? end - 1 : end));
    from = end + 1;
  }
  if (file.isDead) return;
  if (file.header !== undefined) from = readRows(reading, file, source, from);
  file.rest = joined.slice(from);
  if (file.rest.length > ROW_BYTES_MAX || (isLast && !isBlank(file.rest))) die(reading, file);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function die(reading: EvidenceReading, file: CsvFile): void {
  file.isDead = true;
  reading.row++;
  faultOfRow(reading, { code: "row-too-long", allowedBytes: ROW_BYTES_MAX });
}

function takeHeader(reading: EvidenceReading, file: CsvFile, row: Uint8Array): void {
  reading.row++;
  const faultsBefore = reading.faultyRows;
  file.header = readHeader(reading, row);
  if (file.header !== undefined) {
    file.isDead = reading.faultyRows > faultsBefore;
    return;
  }
  if (reading.row < HEADER_WITHIN) return;
  file.isDead = true;
  const missing = reading.writers.filter(({ entry }) => entry.isNeeded);
  reading.row = 0;
  const names = missing.map(({ entry }) => entry.names[0]);
  faultOfRow(reading, { code: "columns-missing", missing: names });
}

const fields = emptyFields();

/** Reads complete rows; returns the offset behind the last of them. */
function readRows(
  reading: EvidenceReading,
  file: CsvFile,
  source: ByteView,
  start: number,
): number {
  const { delimiter = 0, width = 0 } = file.header ?? {};
  const splitting = { delimiter, width, tail: NO_TAIL };
  const bounds = { from: start, to: source.bytes.length };
  const field = { from: 0, to: 0 };
  while (bounds.from < bounds.to) {
    const end = splitRow(source, bounds, splitting, fields);
    if (end < 0) return bounds.from;
    bounds.from = end;
    reading.row++;
    if (fields.count !== width && !fits(reading, width)) continue;
    if (isBlankRow(width)) continue;
    if (!makeRoom(reading, file)) return bounds.to;
    for (const writer of reading.writers) {
      if (writer.constant !== undefined) {
        field.from = 0;
        field.to = writer.constant.bytes.length;
        writeField(reading, writer, writer.constant, field);
        continue;
      }
      const at = writer.at;
      if (!writer.isPresent) continue;
      field.from = at < 0 ? 0 : (fields.starts[at] ?? 0);
      field.to = at < 0 ? 0 : (fields.ends[at] ?? 0);
      writeField(reading, writer, source, field);
    }
    reading.rows[reading.length] = reading.row;
    reading.length++;
  }
  return bounds.to;
}

function isBlankRow(width: number): boolean {
  for (let at = 0; at < width; at++) if (fields.starts[at] !== fields.ends[at]) return false;
  return true;
}

/** Makes room for one more row; false when there are too many. */
export function makeRoom(reading: EvidenceReading, file: { isDead: boolean }): boolean {
  if (reading.length < reading.rows.length) return true;
  if (reading.length >= ROWS_MAX) {
    file.isDead = true;
    faultOfRow(reading, { code: "too-many-rows", allowed: ROWS_MAX });
    return false;
  }
  const rows = Math.min(Math.max(FIRST_ROWS, reading.length * 2), ROWS_MAX);
  const larger = new Int32Array(rows);
  larger.set(reading.rows);
  reading.rows = larger;
  // Columns that only a later file has are empty in the rows of the earlier ones.
  for (const writer of reading.writers) grow(writer, rows);
  return true;
}

/** A row that is too short has empty fields; one that is too wide must have nothing there. */
function fits(reading: EvidenceReading, width: number): boolean {
  const { starts, ends, count } = fields;
  for (let at = count; at < width; at++) {
    starts[at] = ends[count - 1] ?? 0;
    ends[at] = starts[at] ?? 0;
  }
  for (let at = width; at < count; at++) {
    if (at < COLUMNS_MAX && starts[at] === ends[at]) continue;
    faultOfRow(reading, { code: "row-too-wide", found: count, expected: width });
    return false;
  }
  return true;
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
