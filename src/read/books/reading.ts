import type { BooksFault } from "#model/books-problem.ts";
import type { BookUnit, CubeKey, InternalPosting, VoucherId } from "#model/posting.ts";
import { type BatchWriter, batchWriter } from "./batch.ts";
import { type Combination, combinationOf, type DimensionTexts } from "./combination.ts";
import type { Layout } from "./layout.ts";
import { type ProblemList, report } from "./problem-list.ts";
import { type ByteView, byteViewOf, emptyFields, type Fields } from "./row.ts";
import { type SeenVouchers, seenVouchers } from "./seen-vouchers.ts";
import { type SpanTable, spanTable } from "./span-table.ts";

/** Bits of a line beside those of `LINE`. */
export const OWN = {
  /** A dimension is wrong. */
  faulty: 64,
  /** A dimension is missing. */
  incomplete: 128,
  /** A measure asks for the accounts of the other side. */
  contra: 256,
  /** The counterparty is a unit of the department. */
  internal: 512,
} as const;

/** Bytes of a voucher's identity; longer ones are cut. */
export const IDENTITY_MAX = 256;

/** The lines of the voucher that is being read. */
export type Lines = {
  count: number;
  combinations: Int32Array;
  debits: Float64Array;
  credits: Float64Array;
  rows: Int32Array;
  offsets: Float64Array;
  /** A line has a fault of its own, so that the voucher cannot be judged. */
  hasFault: boolean;
  readonly identity: ByteView;
  /** Ends of period, word and number in the identity. */
  readonly ends: Int32Array;
};

/** Everything that the reading of books holds while it lasts. */
export type Reading = {
  readonly year: number;
  readonly units: ReadonlyMap<string, BookUnit>;
  readonly codes: ReadonlyMap<string, string>;
  /** First four digits of the accounts for which the other side is kept. */
  readonly contraAccounts: ReadonlySet<string>;
  readonly problems: ProblemList;
  /** Different keys of postings that are allowed. */
  readonly cellsMax: number;
  readonly writer: BatchWriter;
  readonly seen: Map<string, SeenVouchers>;
  readonly internal: InternalPosting[];
  readonly combinations: Combination[];
  readonly combinationNumbers: Map<string, number>;
  /** Combinations whose warnings were said; they are said once. */
  readonly warned: Set<number>;
  /** By combination. */
  bits: Int32Array;
  /** Cell of business without contra, by combination; −1 while there is none. */
  businessCells: Int32Array;
  /** Combinations by the bytes of their columns, a cache that belongs to one file. */
  spellings: SpanTable;
  ofSpelling: Int32Array;
  readonly fields: Fields;
  readonly spans: Int32Array;
  readonly lines: Lines;
  turnoverFen: number;
  /** A limit was reached; what follows is not read. */
  isStopped: boolean;
  // The file that is being read.
  unit: string;
  file: string;
  layout: Layout | undefined;
  decoder: TextDecoder;
  row: number;
  /** Bytes of the file before the row. */
  rowOffset: number;
  vouchers: number;
  lastDay: number;
  /** Debit less credit of the balances of the file, by ledger. */
  readonly openingFen: { financial: number; budgetary: number };
};

const LINES_AT_FIRST = 256;
/** Lines that one voucher may have. */
export const VOUCHER_LINES_MAX = 262_144;

/** The state of a reading before its first file. */
export function newReading(options: {
  readonly year: number;
  readonly units: readonly BookUnit[];
  readonly codes: ReadonlyMap<string, string>;
  readonly contraAccounts: ReadonlySet<string>;
  readonly problems: ProblemList;
  readonly cellsMax: number;
  readonly sink: BatchWriter["sink"];
}): Reading {
  return {
    year: options.year,
    units: new Map(options.units.map((unit) => [unit.code, unit])),
    codes: options.codes,
    contraAccounts: options.contraAccounts,
    problems: options.problems,
    cellsMax: options.cellsMax,
    writer: batchWriter(options.sink),
    seen: new Map(),
    internal: [],
    combinations: [],
    combinationNumbers: new Map(),
    warned: new Set(),
    bits: new Int32Array(1024),
    businessCells: new Int32Array(1024).fill(-1),
    spellings: spanTable(),
    ofSpelling: new Int32Array(1024),
    fields: emptyFields(),
    spans: new Int32Array(64),
    lines: {
      count: 0,
      combinations: new Int32Array(LINES_AT_FIRST),
      debits: new Float64Array(LINES_AT_FIRST),
      credits: new Float64Array(LINES_AT_FIRST),
      rows: new Int32Array(LINES_AT_FIRST),
      offsets: new Float64Array(LINES_AT_FIRST),
      hasFault: false,
      identity: byteViewOf(new Uint8Array(IDENTITY_MAX)),
      ends: new Int32Array(3),
    },
    turnoverFen: 0,
    isStopped: false,
    unit: "",
    file: "",
    layout: undefined,
    decoder: new TextDecoder(),
    row: 0,
    rowOffset: 0,
    vouchers: 0,
    lastDay: -1,
    openingFen: { financial: 0, budgetary: 0 },
  };
}

/** Reports a fault of a row of the file that is being read. */
export function fault(
  reading: Reading,
  row: number,
  column: number,
  what: BooksFault,
  severity: "error" | "warning" = "error",
): void {
  const { unit, file, layout, problems } = reading;
  const header = layout?.header.names[column] ?? "";
  report(problems, { unit, file, row, column: header }, what, severity);
}

/** Ends the reading for too many different keys of postings. */
export function stop(reading: Reading): void {
  if (reading.isStopped) return;
  reading.isStopped = true;
  fault(reading, reading.row, -1, { code: "too-many-cells", allowed: reading.cellsMax });
}

/** The vouchers seen of the unit that is being read. */
export function seenOfUnit(reading: Reading): SeenVouchers {
  const known = reading.seen.get(reading.unit);
  if (known !== undefined) return known;
  const seen = seenVouchers();
  reading.seen.set(reading.unit, seen);
  return seen;
}

/** The identity of the voucher that is being read, as text. */
export function voucherOf(reading: Reading): VoucherId {
  const { identity, ends } = reading.lines;
  // It names a voucher in a problem, so bytes that are no text must not end the reading.
  const decoder = new TextDecoder(reading.decoder.encoding);
  const text = (from: number, to: number) =>
    decoder.decode(identity.bytes.subarray(from, to)).replaceAll('"', "").trim();
  const [period = 0, word = 0, number = 0] = ends;
  return { period: text(0, period), word: text(period, word), number: text(word, number) };
}

/** Numbers a combination, by its key; a faulty one has a number of its own. */
export function addCombination(reading: Reading, texts: DimensionTexts): number {
  const { year, units, codes, unit, layout } = reading;
  const isOpening = layout?.isOpening ?? false;
  const combination = combinationOf(texts, { year, units, unit, isOpening, codes });
  const isFaulty = combination.faults.some(({ severity }) => severity === "error");
  const name = isFaulty ? "" : nameOf(combination, isOpening);
  const known = reading.combinationNumbers.get(name);
  if (known !== undefined) return known;
  const number = reading.combinations.length;
  reading.combinations.push(combination);
  if (number === reading.cellsMax) stop(reading);
  if (name !== "") reading.combinationNumbers.set(name, number);
  if (number >= reading.bits.length) growCombinations(reading);
  const { key } = combination;
  const own =
    (isFaulty ? OWN.faulty : 0) |
    (combination.missing.length > 0 || combination.faults.length > 0 ? OWN.incomplete : 0) |
    (reading.contraAccounts.has(key.account.slice(0, 4)) ? OWN.contra : 0) |
    (units.has(key.counterparty) ? OWN.internal : 0);
  reading.bits[number] = combination.bits | own;
  return number;
}

function nameOf({ key, faults }: Combination, isOpening: boolean): string {
  return `${isOpening}\u0001${faults.length}\u0001${Object.values(key).join("\u0001")}`;
}

/** Makes room for more lines; a voucher that has too many is a fault and is cut. */
export function growLines(reading: Reading): void {
  const { lines } = reading;
  if (lines.count >= VOUCHER_LINES_MAX) {
    const what = { code: "voucher-too-long", voucher: voucherOf(reading) } as const;
    fault(reading, reading.row, -1, { ...what, allowed: VOUCHER_LINES_MAX });
    lines.hasFault = true;
    lines.count = 0;
    return;
  }
  const length = lines.combinations.length * 2;
  const longer = <Row extends Int32Array | Float64Array>(made: Row, row: Row): Row => {
    made.set(row);
    return made;
  };
  lines.combinations = longer(new Int32Array(length), lines.combinations);
  lines.debits = longer(new Float64Array(length), lines.debits);
  lines.credits = longer(new Float64Array(length), lines.credits);
  lines.rows = longer(new Int32Array(length), lines.rows);
  lines.offsets = longer(new Float64Array(length), lines.offsets);
}

function growCombinations(reading: Reading): void {
  const bits = new Int32Array(reading.bits.length * 2);
  bits.set(reading.bits);
  reading.bits = bits;
  const cells = new Int32Array(bits.length).fill(-1);
  cells.set(reading.businessCells);
  reading.businessCells = cells;
}

/** The key of a combination by its number. */
export function keyOf(reading: Reading, combination: number): CubeKey | undefined {
  return reading.combinations[combination]?.key;
}
