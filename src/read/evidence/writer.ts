import type { EvidenceSource } from "#model/evidence.ts";
import { unquoted } from "#read/books/header.ts";
import { type ByteView, byteViewOf } from "#read/books/row.ts";
import { numberOf, type SpanTable, spanTable } from "#read/books/span-table.ts";
import type { EvidenceColumnEntry } from "#standard/evidence/column.ts";

/** A column of a register that is being read. */
export type Writer = {
  readonly entry: EvidenceColumnEntry;
  /** Texts of the column by number; spellings where a table of words stands between. */
  readonly texts: SpanTable;
  /** What each spelling means: number of a text, of a word, a point of a scale; −1 for nothing. */
  readonly meanings: number[];
  /** Their word, our word. */
  readonly renamed: ReadonlyMap<string, string> | undefined;
  /** The text of every row, undefined where a column has it. */
  readonly constant: ByteView | undefined;
  /** Texts that spellings stand for, where some are renamed. */
  readonly meant: string[];
  readonly numberOfMeant: Map<string, number>;
  ints: Int32Array;
  floats: Float64Array;
  /** Field of the row, −1 where the file has none. */
  at: number;
  header: string;
  /** Whether any file, or a constant, has the column. */
  isPresent: boolean;
  /** The last field whose bytes were looked up, and its number. */
  lastSource: ByteView | undefined;
  lastFrom: number;
  lastTo: number;
  lastCode: number;
};

const encoder = new TextEncoder();

/** A writer for each column of a kind. */
export function writersOf(
  columns: readonly EvidenceColumnEntry[],
  source: EvidenceSource,
): readonly Writer[] {
  return columns.map((entry) => {
    const constant = source.constants.get(entry.key);
    return {
      entry,
      texts: spanTable(),
      meanings: [],
      renamed: source.words.get(entry.key),
      constant: constant === undefined ? undefined : byteViewOf(encoder.encode(constant)),
      meant: [],
      numberOfMeant: new Map(),
      ints: new Int32Array(0),
      floats: new Float64Array(0),
      at: -1,
      header: "",
      isPresent: constant !== undefined,
      lastSource: undefined,
      lastFrom: 0,
      lastTo: 0,
      lastCode: -1,
    };
  });
}

/** Whether the values of a column are whole numbers of 32 bits. */
export function hasInts({ type }: EvidenceColumnEntry): boolean {
  return type === "text" || type === "word" || type === "day" || type === "month";
}

/** Makes room for so many rows. */
export function grow(writer: Writer, rows: number): void {
  if (hasInts(writer.entry)) {
    const larger = new Int32Array(rows);
    larger.set(writer.ints);
    writer.ints = larger;
  } else {
    const larger = new Float64Array(rows);
    larger.set(writer.floats);
    writer.floats = larger;
  }
}

/** A column of which a file has cells; in the rows before it they are empty. */
export function appear(writer: Writer, rowsBefore: number): void {
  if (writer.isPresent) return;
  writer.isPresent = true;
  const { type } = writer.entry;
  if (type === "text" || type === "word") writer.ints.fill(-1, 0, rowsBefore);
  else if (!hasInts(writer.entry)) writer.floats.fill(Number.NaN, 0, rowsBefore);
}

const decoder = new TextDecoder();
const spans = new Int32Array(2);
const QUOTE = 0x22;
const EQUALS = 0x3d;

/** The number of the text of a field. Most columns repeat what the row above has. */
export function textNumber(writer: Writer, source: ByteView, from: number, to: number): number {
  if (source === writer.lastSource && isRepeated(writer, source.bytes, from, to)) {
    return writer.lastCode;
  }
  const code = numberOfText(writer.texts, source, from, to);
  writer.lastSource = source;
  writer.lastFrom = from;
  writer.lastTo = to;
  writer.lastCode = code;
  return code;
}

function isRepeated(writer: Writer, bytes: Uint8Array, from: number, to: number): boolean {
  let last = writer.lastTo;
  if (last - writer.lastFrom !== to - from) return false;
  // Numbers differ soonest at their end.
  for (let at = to; at > from; ) {
    at--;
    last--;
    if (bytes[at] !== bytes[last]) return false;
  }
  return true;
}

/** The same number for every spelling with quotes and blanks. */
function numberOfText(table: SpanTable, source: ByteView, from: number, to: number): number {
  const first = source.bytes[from] ?? 0;
  const last = source.bytes[to - 1] ?? 0;
  if (isPlain(first) && isPlain(last)) {
    spans[0] = from;
    spans[1] = to;
    return numberOf(table, source, spans, 2);
  }
  const text = unquoted(decoder.decode(source.bytes.subarray(from, to)).trim());
  if (text === "") return -1;
  const view = byteViewOf(encoder.encode(text));
  spans[0] = 0;
  spans[1] = view.bytes.length;
  return numberOf(table, view, spans, 2);
}

/** The text of a field, without quotes and blanks around it. */
export function fieldText(source: ByteView, from: number, to: number): string {
  return unquoted(decoder.decode(source.bytes.subarray(from, to)).trim());
}

/** The text of a number of a table. */
export function textOfNumber(table: SpanTable, code: number): string {
  const from = table.offsets[code] ?? 0;
  // A byte that no text has stands behind each key.
  const to = (table.offsets[code + 1] ?? 1) - 1;
  return decoder.decode(table.arena.subarray(from, to));
}

/** Blanks of East Asian width (U+3000) begin with 0xE3 and are left to stand inside names. */
function isPlain(byte: number): boolean {
  return byte > 0x20 && byte !== QUOTE && byte !== EQUALS && byte !== 0x27;
}
