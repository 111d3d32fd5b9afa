import type { Fen } from "#model/fen.ts";

/**
 * What a posting (分录) of the budget ledger is summed by; the key of a cell of the cube. `phase` and
 * `contra` are not in the books: they follow from the whole voucher. `adjustment` is only set in
 * cells that consolidation adds (调整表) and names the elimination.
 */
export const DIMENSIONS = [
  "unit",
  "account",
  "detail",
  "fund",
  "source",
  "nature",
  "special",
  "function",
  "economic",
  "project",
  "counterparty",
  "mark",
  "phase",
  "contra",
  "adjustment",
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Balance at the start of the year, business of the year, closing at its end (年初, 本年, 年末结转). */
export type Phase = "opening" | "business" | "closing";

/**
 * The values of a cell's dimensions, "" where it has none. `contra` are the accounts of the other
 * side of the voucher (`8501+8701`), kept only where a measure asks for them; `counterparty` is a
 * unit of the department, or `outside`.
 */
export type CubeKey = Readonly<Record<Dimension, string>>;

/** A key without any value, to be filled. */
export const NO_DIMENSIONS: CubeKey = {
  unit: "",
  account: "",
  detail: "",
  fund: "",
  source: "",
  nature: "",
  special: "",
  function: "",
  economic: "",
  project: "",
  counterparty: "",
  mark: "",
  phase: "",
  contra: "",
  adjustment: "",
};

/** What stands for every party outside the department. */
export const OUTSIDE = "outside";

/** Postings with one key, summed by side. */
export type CubeCell = {
  readonly key: CubeKey;
  readonly debit: Fen;
  readonly credit: Fen;
  readonly postings: number;
};

export type Cube = { readonly cells: readonly CubeCell[] };

/**
 * Postings of one file in the order of its rows, as columns; only the budget ledger. Valid during
 * the call that hands it over: its arrays are used again.
 */
export type PostingBatch = {
  readonly unit: string;
  readonly file: string;
  readonly length: number;
  /** Number of the cell in `BooksRead.cells`. */
  readonly cells: Int32Array;
  /** Whole fen. */
  readonly debits: Float64Array;
  readonly credits: Float64Array;
  /** Row of the file, the header is row 1. */
  readonly rows: Int32Array;
  /** Bytes before the row in the file. */
  readonly offsets: Float64Array;
};

/** What a voucher is known by inside its unit and year: its number starts anew every period. */
export type VoucherId = {
  readonly period: string;
  readonly word: string;
  readonly number: string;
};

/** A posting whose counterparty is a unit of the same department. */
export type InternalPosting = {
  readonly key: CubeKey;
  readonly file: string;
  readonly row: number;
  readonly voucher: VoucherId;
  readonly debit: Fen;
  readonly credit: Fen;
};

/** How a unit stands to the accounting rules (单位). */
export type BookUnit = {
  readonly code: string;
  readonly name: string;
  /** 行政, 参公, 事业. */
  readonly kind: "administrative" | "civil-service-managed" | "institution";
  /** The rules by which it keeps its books; 参公 units may follow either (解释第4号 一). */
  readonly ledger: "administrative" | "institution";
  /** The kind of fiscal money of postings that name none, where the unit has only one. */
  readonly fund?: "general" | "government-fund" | "state-capital";
};

/** A file of books that was read. */
export type BooksFile = {
  readonly unit: string;
  readonly file: string;
  readonly kind: "postings" | "opening";
  readonly encoding: "utf-8" | "gb18030" | "utf-16le";
  readonly rows: number;
  readonly vouchers: number;
  readonly bytes: number;
  /** Headers that mean nothing to the program. */
  readonly unusedColumns: readonly string[];
};

/** What reading the books leaves beside the batches. */
export type BooksRead = {
  /** The key of each cell that a batch names by number. */
  readonly cells: readonly CubeKey[];
  readonly files: readonly BooksFile[];
  readonly internal: readonly InternalPosting[];
};
