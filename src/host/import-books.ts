import { closeSync, openSync, readSync } from "node:fs";
import { failed, ok, type Result } from "#model/result.ts";
import { readHeader } from "#read/books/header.ts";
import { type BooksLayout, headerText, rowTexts, templateLayout } from "#read/import/books-text.ts";
import type { ImportLine } from "#read/import/line.ts";
import type { BooksColumn } from "#standard/accounting/columns.ts";
import { OPENING_TEMPLATE, POSTING_TEMPLATE } from "#standard/department-tables.ts";
import type { BooksPath } from "./department-year.ts";
import type { PlannedFile } from "./department-year-writing.ts";

/** Rows that were put behind a file of books, and where they come from. */
export type BooksAppended = {
  readonly path: string;
  readonly unit: string;
  readonly rows: number;
  /** Runs of rows: `bookRow` on stands what stood from `row` on in the sheet. */
  readonly parts: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly runs: readonly {
      readonly bookRow: number;
      readonly row: number;
      readonly rows: number;
    }[];
  }[];
};

/** Why rows cannot be put behind the books of a unit. */
export type AppendProblem =
  | { readonly code: "opening-exists"; readonly path: string }
  | { readonly code: "books-layout"; readonly path: string; readonly missing: readonly string[] };

type Part = {
  readonly file: string;
  readonly sheet: string;
  readonly lines: readonly ImportLine[];
};

type Appending = {
  readonly folder: string;
  readonly books: readonly BooksPath[];
  readonly unit: string;
  readonly isOpening: boolean;
  readonly parts: readonly Part[];
};

const CHUNK_BYTES = 1 << 20;
const ROWS_AT_ONCE = 4000;
const BOM = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;

/** The file of books of a unit with lines added behind what is there. */
export function appendedBooks(
  appending: Appending,
): Result<{ readonly file: PlannedFile; readonly appended: BooksAppended }, AppendProblem> {
  const { books, unit, isOpening, parts } = appending;
  const path = `${isOpening ? "opening" : "books"}/${unit}.csv`;
  const old = books.find(({ file }) => file === path);
  if (old !== undefined && isOpening) return failed({ code: "opening-exists", path });
  const looked = old === undefined ? undefined : lookAt(old.path);
  const layout = looked === undefined ? templateLayout(isOpening) : layoutOf(looked.header);
  if (layout === undefined) return failed({ code: "books-layout", path, missing: ["UTF-8"] });
  const missing = missingColumns(layout, parts, isOpening);
  if (missing.length > 0) return failed({ code: "books-layout", path, missing });
  const before = looked?.rows ?? 1;
  const file: PlannedFile = {
    path,
    pieces: () => piecesOf({ old: old?.path, looked, layout, parts }),
  };
  const rows = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  return ok({ file, appended: { path, unit, rows, parts: runsOf(parts, before) } });
}

type Looked = { readonly header: Uint8Array; readonly rows: number; readonly endsOpen: boolean };

/** The header of a file of books, how many rows it has, and whether its last row has no end. */
function lookAt(path: string): Looked {
  let rows = 0;
  let last = LINE_FEED;
  let header: Uint8Array | undefined;
  for (const chunk of chunksOf(path)) {
    if (header === undefined) {
      const end = chunk.indexOf(LINE_FEED);
      header = chunk.slice(0, end === -1 ? chunk.length : end);
    }
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1))
      rows++;
    last = chunk.at(-1) ?? last;
  }
  const endsOpen = last !== LINE_FEED;
  return { header: header ?? new Uint8Array(), rows: rows + (endsOpen ? 1 : 0), endsOpen };
}

function layoutOf(row: Uint8Array): BooksLayout | undefined {
  if (row[0] === 0xff || row[0] === 0xfe) return undefined;
  const hasMark = BOM.every((byte, at) => row[at] === byte);
  const end = row.at(-1) === 0x0d ? row.length - 1 : row.length;
  const header = readHeader(row.subarray(hasMark ? BOM.length : 0, end));
  if (header.encoding !== "utf-8") return undefined;
  const columns: (BooksColumn | undefined)[] = header.names.map(() => undefined);
  for (const column of [...POSTING_TEMPLATE, ...OPENING_TEMPLATE]) {
    const at = header.columns[column];
    if (at !== undefined) columns[at] = column;
  }
  const lineEnd = end < row.length ? "\r\n" : "\n";
  return { columns, delimiter: String.fromCharCode(header.delimiter), lineEnd };
}

/** Columns that the file lacks and some line fills: nothing may be lost. */
function missingColumns(
  layout: BooksLayout,
  parts: readonly Part[],
  isOpening: boolean,
): readonly string[] {
  const has = new Set(layout.columns);
  const wanted = (isOpening ? OPENING_TEMPLATE : POSTING_TEMPLATE).filter((own) => !has.has(own));
  return wanted.filter((column) =>
    parts.some(({ lines }) =>
      lines.some((line) => {
        if (column === "debit" || column === "openingDebit") return line.debit !== 0;
        if (column === "credit" || column === "openingCredit") return line.credit !== 0;
        return line.texts[column] !== "" && column !== "accountName";
      }),
    ),
  );
}

function* piecesOf(pieces: {
  readonly old: string | undefined;
  readonly looked: Looked | undefined;
  readonly layout: BooksLayout;
  readonly parts: readonly Part[];
}): Iterable<Uint8Array> {
  const { old, looked, layout, parts } = pieces;
  const encoder = new TextEncoder();
  if (old === undefined) {
    yield Uint8Array.from(BOM);
    yield encoder.encode(headerText(layout));
  } else {
    yield* chunksOf(old);
    if (looked?.endsOpen === true) yield Uint8Array.of(LINE_FEED);
  }
  for (const { lines } of parts) {
    for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
      const rows = [...rowTexts(lines.slice(at, at + ROWS_AT_ONCE), layout)];
      yield encoder.encode(rows.join(""));
    }
  }
}

function* chunksOf(path: string): Iterable<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function runsOf(parts: readonly Part[], rowsBefore: number): BooksAppended["parts"] {
  let bookRow = rowsBefore + 1;
  return parts.map(({ file, sheet, lines }) => {
    const runs: { bookRow: number; row: number; rows: number }[] = [];
    for (const { row } of lines) {
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.rows === row) last.rows++;
      else runs.push({ bookRow, row, rows: 1 });
      bookRow++;
    }
    return { file, sheet, runs };
  });
}
