import type { BooksFault } from "#model/books-problem.ts";
import { AMOUNT_MAX_FEN, plainFen, readAmount } from "./amount.ts";
import { COMBINATION_COLUMNS, type DimensionTexts } from "./combination.ts";
import { dayOf } from "./date.ts";
import { unquoted } from "./header.ts";
import { isSameVoucher, openVoucher } from "./identity.ts";
import type { Layout } from "./layout.ts";
import { addCombination, fault, growLines, type Reading } from "./reading.ts";
import { type ByteView, COLUMNS_MAX, splitRow } from "./row.ts";
import { numberOf, spanTable } from "./span-table.ts";
import { isUtf8 } from "./utf8.ts";
import { closeVoucher, writeOpening } from "./voucher.ts";

/** Spellings of dimensions that are remembered; then they are read anew. */
const SPELLINGS_MAX = 262_144;

/**
 * Reads the rows of the bytes that end before `to`. `base` is how many bytes of the file stand before
 * the first of them. Returns the offset behind the last complete row.
 */
export function readRows(
  reading: Reading,
  layout: Layout,
  source: ByteView,
  range: { readonly from: number; readonly to: number; readonly base: number },
): number {
  const { fields } = reading;
  const { bytes } = source;
  const { width } = layout.header;
  const bounds = { from: range.from, to: range.to };
  while (!reading.isStopped) {
    const start = bounds.from;
    const end = splitRow(source, bounds, layout.partly, fields);
    if (end < 0) return start;
    bounds.from = end;
    reading.row++;
    reading.rowOffset = range.base + start;
    if (fields.count !== width && !fitWidth(reading, width)) continue;
    if ((fields.ends[width - 1] ?? 0) - start <= width - 1 && isBlank(bytes, start, end)) continue;
    const combination = combinationAt(reading, layout, source, start);
    if (combination < 0) continue;
    if (layout.isOpening) readBalance(reading, layout, bytes, combination);
    else readPosting(reading, layout, bytes, combination);
  }
  return range.to;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && byte !== 0x2c && byte !== 0x3b) return false;
  }
  return true;
}

/** A row that is too short has empty fields; one that is too wide must have nothing there. */
function fitWidth(reading: Reading, width: number): boolean {
  const { fields } = reading;
  const { starts, ends, count } = fields;
  for (let at = count; at < width; at++) {
    starts[at] = ends[count - 1] ?? 0;
    ends[at] = starts[at] ?? 0;
  }
  for (let at = width; at < count; at++) {
    const isEmpty = at < COLUMNS_MAX && starts[at] === ends[at];
    if (isEmpty) continue;
    if (reading.lines.count > 0) reading.lines.hasFault = true;
    fault(reading, reading.row, -1, { code: "row-too-wide", found: count, expected: width });
    return false;
  }
  return true;
}

/** The number of the row's combination, −1 when the row is refused as too wide. */
function combinationAt(reading: Reading, layout: Layout, source: ByteView, start: number): number {
  const { fields, spans } = reading;
  const { runs } = layout;
  for (let at = 0; at < runs.length; at += 2) {
    spans[at] = fields.starts[runs[at] ?? 0] ?? 0;
    spans[at + 1] = fields.ends[runs[at + 1] ?? 0] ?? 0;
  }
  const before = reading.spellings.count;
  const spelling = numberOf(reading.spellings, source, spans, runs.length);
  const known = spelling < before ? (reading.ofSpelling[spelling] ?? -1) : -1;
  return known >= 0 ? known : newCombination(reading, layout, source, { spelling, start });
}

function newCombination(
  reading: Reading,
  layout: Layout,
  source: ByteView,
  { spelling, start }: { readonly spelling: number; readonly start: number },
): number {
  const { fields } = reading;
  const { width } = layout.header;
  splitRow(source, { from: start, to: source.bytes.length }, layout.fully, fields);
  const faultsBefore = reading.problems.total;
  const isFit = fields.count === width || fitWidth(reading, width);
  const texts = isFit ? textsAt(reading, layout, source.bytes) : {};
  const combination = isFit ? addCombination(reading, texts) : -1;
  if (spelling >= SPELLINGS_MAX) {
    reading.spellings = spanTable();
    return combination;
  }
  if (spelling >= reading.ofSpelling.length) {
    const larger = new Int32Array(spelling * 2);
    larger.set(reading.ofSpelling);
    reading.ofSpelling = larger;
  }
  // What could not be read is said of each row that has it.
  reading.ofSpelling[spelling] = reading.problems.total === faultsBefore ? combination : -1;
  return combination;
}

function textsAt(reading: Reading, layout: Layout, bytes: Uint8Array): DimensionTexts {
  const { columns } = layout.header;
  const texts: Record<string, string> = {};
  for (const column of COMBINATION_COLUMNS) {
    const at = columns[column];
    if (at !== undefined) texts[column] = textAt(reading, bytes, at);
  }
  return texts;
}

/** The text of a field; what cannot be decoded is a fault of its row. */
function textAt(reading: Reading, bytes: Uint8Array, column: number): string {
  const { fields, decoder, layout } = reading;
  const field = bytes.subarray(fields.starts[column] ?? 0, fields.ends[column] ?? 0);
  try {
    return unquoted(decoder.decode(field));
  } catch {
    const encoding = layout?.header.encoding ?? "";
    faultOfLine(reading, column, { code: "encoding-mixed", encoding });
    return "";
  }
}

function faultOfLine(reading: Reading, column: number, what: BooksFault): void {
  fault(reading, reading.row, column, what);
  reading.lines.hasFault = true;
}

function readBalance(
  reading: Reading,
  layout: Layout,
  bytes: Uint8Array,
  combination: number,
): void {
  const debit = amountAt(reading, bytes, layout.debit);
  const credit = amountAt(reading, bytes, layout.credit);
  writeOpening(reading, combination, debit, credit);
}

function readPosting(
  reading: Reading,
  layout: Layout,
  bytes: Uint8Array,
  combination: number,
): void {
  const { lines, fields } = reading;
  if (lines.count === 0 || !isSameVoucher(reading, layout, bytes)) {
    closeVoucher(reading);
    openVoucher(reading, layout, bytes);
  } else if (lines.count >= lines.combinations.length) {
    growLines(reading);
  }
  const at = lines.count;
  lines.count++;
  const debit = amountAt(reading, bytes, layout.debit);
  const credit = amountAt(reading, bytes, layout.credit);
  if (debit !== 0 && credit !== 0) faultOfSides(reading, layout, bytes);
  lines.combinations[at] = combination;
  lines.debits[at] = debit;
  lines.credits[at] = credit;
  lines.rows[at] = reading.row;
  lines.offsets[at] = reading.rowOffset;
  const from = fields.starts[layout.date] ?? 0;
  const to = fields.ends[layout.date] ?? 0;
  const day = dayOf(bytes, from, to);
  if (day !== reading.lastDay) judgeDay(reading, layout, bytes, day);
  if (layout.summary >= 0) judgeSummary(reading, layout, bytes);
}

function judgeDay(reading: Reading, layout: Layout, bytes: Uint8Array, day: number): void {
  if (Math.floor(day / 10_000) === reading.year) {
    reading.lastDay = day;
    return;
  }
  const text = textAt(reading, bytes, layout.date);
  const { year } = reading;
  const what = { text, year, code: day < 0 ? "date-unreadable" : "date-outside-year" } as const;
  faultOfLine(reading, layout.date, what);
}

/** The fen of a field in yuan, 0 where it is empty or cannot be read, which is then a fault. */
function amountAt(reading: Reading, bytes: Uint8Array, column: number): number {
  const from = reading.fields.starts[column] ?? 0;
  const to = reading.fields.ends[column] ?? 0;
  if (from === to) return 0;
  const plain = plainFen(bytes, from, to);
  if (plain <= AMOUNT_MAX_FEN) return plain;
  const read = readAmount(textAt(reading, bytes, column));
  if (read.ok) return read.value;
  faultOfLine(reading, column, read.problem);
  return 0;
}

function faultOfSides(reading: Reading, layout: Layout, bytes: Uint8Array): void {
  faultOfLine(reading, layout.credit, {
    code: "amount-on-both-sides",
    debit: textAt(reading, bytes, layout.debit),
    credit: textAt(reading, bytes, layout.credit),
  });
}

/** Nobody reads the summary here, but a file in two encodings is no file to keep. */
function judgeSummary(reading: Reading, layout: Layout, bytes: Uint8Array): void {
  const { starts, ends } = reading.fields;
  if (isUtf8(bytes, starts[layout.summary] ?? 0, ends[layout.summary] ?? 0)) return;
  const { encoding } = layout.header;
  faultOfLine(reading, layout.summary, { code: "encoding-mixed", encoding });
}
