import type { EvidenceSource } from "#model/evidence.ts";
import { unquoted } from "#read/books/header.ts";
import { byteViewOf, COLUMNS_MAX, emptyFields, NO_TAIL, splitRow } from "#read/books/row.ts";
import { foldName } from "#standard/folded-name.ts";
import { type EvidenceReading, faultOfRow } from "./reading.ts";
import { appear, type Writer } from "./writer.ts";

const DELIMITERS = [0x2c, 0x09, 0x3b];
const LINE_FEED = 0x0a;

/** The columns of a file: what parts them, how many there are, which are not used. */
export type EvidenceHeader = {
  readonly delimiter: number;
  readonly width: number;
  readonly unused: readonly string[];
};

/** Reads a row of headers, without its line end; undefined where it names too few columns. */
export function readHeader(reading: EvidenceReading, row: Uint8Array): EvidenceHeader | undefined {
  const line = new Uint8Array(row.length + 1);
  line.set(row);
  line[row.length] = LINE_FEED;
  let best: { readonly delimiter: number; readonly names: readonly string[] } | undefined;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const names = namesOf(line, delimiter);
    const known = names.filter((name) => writerOf(reading, name) !== undefined).length;
    if (known > most) {
      most = known;
      best = { delimiter, names };
    }
  }
  const asked = reading.writers.filter(({ entry, constant }) => entry.isNeeded && !constant).length;
  if (best === undefined || most < Math.min(2, Math.max(asked, 1))) return undefined;
  return bind(reading, best);
}

/** The column that a header of the file stands for. */
export function writerOf(reading: EvidenceReading, header: string): Writer | undefined {
  const folded = foldedHeader(header);
  const mapped = mappedKey(reading.source, folded);
  const own = (writer: Writer) => !writer.entry.isComputed && writer.constant === undefined;
  if (mapped !== undefined) {
    return reading.writers.find((writer) => writer.entry.key === mapped && own(writer));
  }
  const bare = folded.replace(/\([^()]*\)$/, "");
  const isFree = (writer: Writer) => own(writer) && !reading.source.columns.has(writer.entry.key);
  const named = (name: string) =>
    // The template's own header is meant before another's second name.
    reading.writers.find((each) => isFree(each) && each.entry.names[0] === name) ??
    reading.writers.find((each) => isFree(each) && each.entry.names.includes(name));
  return named(folded) ?? named(bare);
}

function mappedKey({ columns }: EvidenceSource, folded: string): string | undefined {
  for (const [key, header] of columns) if (foldedHeader(header) === folded) return key;
  return undefined;
}

function foldedHeader(name: string): string {
  return foldName(name).replace(/[*★]/g, "");
}

function namesOf(line: Uint8Array, delimiter: number): readonly string[] {
  const fields = emptyFields();
  const splitting = { delimiter, width: COLUMNS_MAX, tail: NO_TAIL };
  const end = splitRow(byteViewOf(line), { from: 0, to: line.length }, splitting, fields);
  const count = end < 0 ? 0 : Math.min(fields.count, COLUMNS_MAX);
  const decoder = new TextDecoder();
  return Array.from({ length: count }, (_, at) =>
    unquoted(decoder.decode(line.subarray(fields.starts[at] ?? 0, fields.ends[at] ?? 0)).trim()),
  );
}

function bind(
  reading: EvidenceReading,
  { delimiter, names }: { readonly delimiter: number; readonly names: readonly string[] },
): EvidenceHeader | undefined {
  const unused: string[] = [];
  for (const writer of reading.writers) {
    writer.at = -1;
    writer.header = "";
  }
  names.forEach((name, at) => {
    const writer = writerOf(reading, name);
    if (writer === undefined) unused.push(name);
    else if (writer.at >= 0 && isExact(writer, writer.header)) unused.push(name);
    else if (writer.at >= 0 && !isExact(writer, name)) {
      faultOfRow(reading, { code: "column-twice", header: name }, name);
    } else {
      if (writer.at >= 0) unused.push(writer.header);
      writer.at = at;
      writer.header = name;
      appear(writer, reading.length);
    }
  });
  judgeColumns(reading);
  return { delimiter, width: names.length, unused };
}

function isExact({ entry }: Writer, header: string): boolean {
  return foldedHeader(header) === entry.names[0];
}

/** Needed columns, and those that the mapping names. */
function judgeColumns(reading: EvidenceReading): void {
  for (const [key, header] of reading.source.columns) {
    const writer = reading.writers.find((each) => each.entry.key === key);
    if (writer === undefined || writer.at >= 0) continue;
    const ours = writer.entry.names[0];
    faultOfRow(reading, { code: "mapped-column-missing", header, ours }, header);
  }
  const missing = reading.writers.filter(
    ({ entry, at, constant }) =>
      entry.isNeeded && at < 0 && constant === undefined && !reading.source.columns.has(entry.key),
  );
  if (missing.length === 0) return;
  const names = missing.map(({ entry }) => entry.names[0]);
  faultOfRow(reading, { code: "columns-missing", missing: names });
}
