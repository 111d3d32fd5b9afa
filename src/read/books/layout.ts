import type { BooksColumn } from "#standard/accounting/columns.ts";
import { COMBINATION_COLUMNS } from "./combination.ts";
import type { Header } from "./header.ts";
import { NO_TAIL, type Splitting } from "./row.ts";

/** Where the columns of a file are; −1 where there is none. */
export type Layout = {
  readonly header: Header;
  /** Each field of a row. */
  readonly fully: Splitting;
  /** The fields that every row is asked for. */
  readonly partly: Splitting;
  readonly isOpening: boolean;
  /** First and last column of each run of neighbouring columns that make a combination. */
  readonly runs: Int32Array;
  readonly period: number;
  readonly word: number;
  readonly number: number;
  readonly date: number;
  readonly debit: number;
  readonly credit: number;
  /** A column of free text whose bytes are checked against the encoding. */
  readonly summary: number;
};

/** The layout of a file by its header. */
export function layoutOf(header: Header, isOpening: boolean): Layout {
  const { delimiter, width } = header;
  const at = (column: BooksColumn) => header.columns[column] ?? -1;
  const runs = runsOf(COMBINATION_COLUMNS.map(at).filter((column) => column >= 0));
  const fully = { delimiter, width, tail: NO_TAIL };
  // A run that ends the row need not be taken apart: its bytes are looked up as they are.
  const tail = runs.at(-1) === width - 1 ? (runs.at(-2) ?? NO_TAIL) : NO_TAIL;
  return {
    header,
    fully,
    partly: { ...fully, tail: tail === 0 ? NO_TAIL : tail },
    isOpening,
    runs,
    period: at("period"),
    word: at("word"),
    number: at("number"),
    date: at("date"),
    debit: at(isOpening ? "openingDebit" : "debit"),
    credit: at(isOpening ? "openingCredit" : "credit"),
    summary: header.encoding === "utf-8" ? at("summary") : -1,
  };
}

function runsOf(columns: readonly number[]): Int32Array {
  const sorted = [...columns].sort((a, b) => a - b);
  const runs: number[] = [];
  for (const column of sorted) {
    if (runs.length > 0 && runs.at(-1) === column - 1) runs[runs.length - 1] = column;
    else runs.push(column, column);
  }
  return Int32Array.from(runs);
}
