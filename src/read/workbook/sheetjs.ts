import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { CELLS_MAX, COLUMNS_MAX, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";

/** Old workbooks (BIFF5) are written in a code page. */
set_cptable(codePages);

/**
 * The sheets of a workbook in bytes (xlsx, xls, ods) or, for SpreadsheetML 2003, in text. Only rows
 * that hold something; dates as YYYY-MM-DD, numbers as stored. What a file is must be known before:
 * the library opens anything.
 */
export function readSheets(
  content: Uint8Array | string,
  format: string,
): Result<readonly Sheet[], ReadProblem> {
  const opened = openBook(content, format);
  if (!opened.ok) return opened;
  const book = opened.value;
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const rows = rowsOf(sheet, is1904);
    for (const row of rows) cells += row.cells.length;
    if (cells > CELLS_MAX) return failed({ code: "limit", limit: "cells", allowed: CELLS_MAX });
    sheets.push({ name, rows });
  }
  return ok(sheets);
}

/** Opens what the sniffer took for a workbook; what is wrong with it is the library's word. */
function openBook(content: Uint8Array | string, format: string): Result<WorkBook, ReadProblem> {
  try {
    const book = read(content, {
      type: typeof content === "string" ? "string" : "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellDates: false,
    });
    return ok(book);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // A damaged container is taken for a zip, and what stands in it for an encrypted one.
    const isGuess = /ZIP/.test(detail) && typeof content !== "string" && content[0] !== 0x50;
    if (/password|encrypt/i.test(detail) && !isGuess) return failed({ code: "encrypted" });
    return failed({ code: "damaged", format, detail: detail.slice(0, 200) });
  }
}

/** Rows that exist; what the sheet claims as its range may be seventeen thousand million cells. */
function rowsOf(sheet: WorkSheet, is1904: boolean): readonly SheetRow[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const rows: SheetRow[] = [];
  data.forEach((row, at) => {
    if (row === undefined) return;
    const width = Math.min(row.length, COLUMNS_MAX);
    const cells: SheetCell[] = [];
    let isBlank = true;
    for (let column = 0; column < width; column++) {
      const cell = row[column];
      const value = cell === undefined ? "" : valueOf(cell, is1904);
      if (value !== "") isBlank = false;
      cells.push(value);
    }
    if (!isBlank) rows.push({ number: at + 1, cells });
  });
  return rows;
}

function valueOf(cell: CellObject, is1904: boolean): SheetCell {
  const { t, v, z } = cell;
  if (v === undefined || v === null) return "";
  if (t === "s") return plainText(String(v));
  if (t === "n" && typeof v === "number") {
    if (z === undefined || z === "General") return v;
    const format = String(z);
    // 0001 of a number with the format 0000 is a code: the zeros are part of it.
    if (/^0{2,}$/.test(format)) return SSF.format(format, v);
    return SSF.is_date(format) ? dayText(v, is1904) : v;
  }
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  if (t === "e") return cell.w ?? "#ERROR";
  return plainText(String(v));
}

function plainText(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith("'") ? trimmed.slice(1) : trimmed;
}

/** The day of a serial number; days before March 1900 are no dates of books. */
function dayText(serial: number, is1904: boolean): SheetCell {
  const day = SSF.parse_date_code(serial, { date1904: is1904 });
  if (day === null || day === undefined || serial < 61) return serial;
  const { y, m, d } = day;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** A cell as the file stores it, with what tells how it is shown. Rows and columns count from 0. */
export type StoredCell = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** Number format of the cell, "" for general and for text. */
  readonly format: string;
};

export type StoredSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly StoredCell[];
  readonly merges: readonly Merge[];
  readonly is1904: boolean;
};

type Merge = Pick<StoredCell, "row" | "column"> & {
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** The sheets of a workbook as they are stored, up to a number of cells that hold something. */
export function storedSheets(
  content: Uint8Array | string,
  format: string,
  cellsMax: number,
): Result<readonly StoredSheet[], ReadProblem> {
  const opened = openBook(content, format);
  if (!opened.ok) return opened;
  const { SheetNames, Sheets, Workbook } = opened.value;
  const is1904 = Workbook?.WBProps?.date1904 === true;
  const sheets: StoredSheet[] = [];
  let left = cellsMax;
  SheetNames.forEach((name, index) => {
    const sheet = Sheets[name];
    if (sheet === undefined) return;
    const cells = cellsOf(sheet, left);
    left -= cells.length;
    const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
      ...{ row: s.r, column: s.c },
      ...{ rowSpan: e.r - s.r + 1, colSpan: e.c - s.c + 1 },
    }));
    const isHidden = (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    sheets.push({ name, isHidden, cells, merges, is1904 });
  });
  return ok(sheets);
}

function cellsOf(sheet: WorkSheet, cellsMax: number): readonly StoredCell[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const cells: StoredCell[] = [];
  data.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell === undefined || cells.length >= cellsMax) return;
      const value = storedValue(cell);
      if (value === "") return;
      const format = typeof value === "number" ? String(cell.z ?? "") : "";
      cells.push({ row, column, value, format });
    });
  });
  return cells;
}

const ERRORS: Readonly<Record<number, string>> = {
  ...{ 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!" },
  42: "#N/A",
};

function storedValue({ t, v, w }: CellObject): string | number {
  if (v === undefined || v === null) return "";
  if (t === "n" && typeof v === "number") return v;
  if (t === "e") return w ?? ERRORS[Number(v)] ?? "#ERROR";
  if (t === "b") return v === true ? "TRUE" : "FALSE";
  return v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
}

/** A number in a format of dates, fractions or the like, as spreadsheets show it. */
export function formattedNumber(value: number, format: string, is1904: boolean): string {
  try {
    if (SSF.is_date(format) && /^m\/d\/yy/.test(format)) return String(dayText(value, is1904));
    return String(SSF.format(format, value, { date1904: is1904 })).trim();
  } catch {
    return String(value);
  }
}

/** What the library alone takes, for benchmarks: the same options, nothing kept. */
export function sheetjsAlone(bytes: Uint8Array): number {
  const opened = openBook(bytes, "xlsx");
  return opened.ok ? opened.value.SheetNames.length : 0;
}
