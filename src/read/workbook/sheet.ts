import type { ReadProblem } from "#model/read-problem.ts";

/** What a cell holds: text as written, or a number that the file stores as one; "" where nothing. */
export type SheetCell = string | number;

/** A row that holds something. Its number counts from 1, as spreadsheets and editors show it. */
export type SheetRow = { readonly number: number; readonly cells: readonly SheetCell[] };

export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

export type WorkbookFormat = "csv" | "xlsx" | "xls" | "ods" | "spreadsheet-xml" | "html";

/** The sheets of a file, whatever its container. A text file is one sheet without a name. */
export type Workbook = {
  readonly format: WorkbookFormat;
  /** How a text file is written, "" for the others. */
  readonly encoding: string;
  readonly sheets: readonly Sheet[];
};

/** Why a file has no sheets to be read. */
export type WorkbookProblem =
  | ReadProblem
  /** Characters were lost in the row: what was meant cannot be told. */
  | { readonly code: "encoding-damaged"; readonly row: number; readonly encoding: string }
  /** GB/T 24589, GB/T 19581: their auxiliary items are not described enough to be read. */
  | { readonly code: "ledger-xml-not-read" };

/** Cells of all sheets together, and bytes of the containers. */
export const CELLS_MAX = 20_000_000;
export const COLUMNS_MAX = 512;
export const WORKBOOK_BYTES_MAX = 100 * 1024 * 1024;
export const TABLE_TEXT_BYTES_MAX = 400 * 1024 * 1024;
