import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { Block, LimitReached, SourceDocument, SourceText } from "#model/source-document.ts";
import { CELLS_MAX } from "#read/text/blocks.ts";
import { COLUMNS_MAX } from "#read/text/cut-table.ts";
import { glueBetween } from "#read/text/sentence.ts";
import { openZip, type Zip } from "#read/zip/directory.ts";
import { unpack } from "#read/zip/inflate.ts";
import { blocksOfGrid, type SheetText } from "./grid-blocks.ts";
import { formattedNumber, type StoredCell, type StoredSheet, storedSheets } from "./sheetjs.ts";
import { shownNumber } from "./shown-number.ts";

type Read = Result<SourceDocument, ReadProblem>;
type WorkbookFormat = "xlsx" | "xls" | "ods";

/** Bytes of a workbook, packed and unpacked: the library holds all of it at once. */
const WORKBOOK_BYTES_MAX = 50 * 1024 * 1024;
const UNPACKED_MAX = 100 * 1024 * 1024;

/** Reads a zipped workbook (XLSX, ODS) after every part of it was found to be what it claims. */
export function readZippedWorkbook(bytes: Uint8Array, format: "xlsx" | "ods"): Read {
  if (bytes.length > WORKBOOK_BYTES_MAX) return tooLarge(bytes.length, WORKBOOK_BYTES_MAX);
  const zip = openZip(bytes, format);
  if (!zip.ok) return zip;
  const fault = faultIn(zip.value, format);
  if (fault !== undefined) return failed(fault);
  return documentOf(bytes, format, passedOver([...zip.value.entries.keys()]));
}

/** Reads an old workbook (XLS, and ET where it is one). */
export function readOldWorkbook(bytes: Uint8Array): Read {
  if (bytes.length > WORKBOOK_BYTES_MAX) return tooLarge(bytes.length, WORKBOOK_BYTES_MAX);
  return documentOf(bytes, "xls", []);
}

/** Reads a workbook in the XML of 2003, which is one text. */
export function readSpreadsheetXml(text: string): Read {
  return documentOf(text, "xls", []);
}

/** Unpacks every part once and throws it away: the library would believe whatever it inflates. */
function faultIn(zip: Zip, format: string): ReadProblem | undefined {
  let unpacked = 0;
  for (const entry of zip.entries.values()) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    unpacked += entry.unpackedBytes;
    if (unpacked > UNPACKED_MAX) {
      return { code: "too-large", bytes: unpacked, allowedBytes: UNPACKED_MAX };
    }
    const fault = unpack(zip, entry, () => true);
    if (fault !== undefined) {
      return { code: "damaged", format, detail: `${entry.name} 解压后与目录不符` };
    }
  }
  return undefined;
}

function passedOver(names: readonly string[]): readonly LimitReached[] {
  const kinds = [
    ["macros", /(?:^|\/)vbaProject\.bin$|^Basic\/./i],
    ["external-links", /^xl\/externalLinks\/[^/]+\.xml$/i],
    ["embedded-objects", /^xl\/embeddings\/./i],
    ["pictures", /^xl\/media\/./i],
  ] as const;
  return kinds.flatMap(([limit, pattern]) => {
    const found = names.filter((name) => pattern.test(name)).length;
    return found > 0 ? [{ limit, allowed: 0, found }] : [];
  });
}

function documentOf(
  content: Uint8Array | string,
  format: WorkbookFormat,
  seen: readonly LimitReached[],
): Read {
  const sheets = storedSheets(content, format, CELLS_MAX);
  if (!sheets.ok) return sheets;
  const blocks: Block[] = [];
  let cells = 0;
  for (const sheet of sheets.value) {
    cells += sheet.cells.length;
    for (const block of blocksOfSheet(sheet)) blocks.push(block);
  }
  if (blocks.length === 0) {
    return failed(seen.length > 0 ? { code: "no-text", pages: 1 } : { code: "empty-file" });
  }
  const hidden = sheets.value.filter(({ isHidden, cells }) => isHidden && cells.length > 0).length;
  const limits: LimitReached[] = [...seen];
  if (hidden > 0) limits.push({ limit: "hidden-sheets", allowed: 0, found: hidden });
  if (cells >= CELLS_MAX) limits.push({ limit: "cells", allowed: CELLS_MAX });
  return ok({ format, blocks, pages: [], limits });
}

/** Names that the program gave say nothing. */
const GIVEN_NAME = /^(?:sheet|工作表|chart)\s*\d*$/i;

function blocksOfSheet(sheet: StoredSheet): readonly Block[] {
  const merges = new Map(sheet.merges.map((merge) => [keyOf(merge.row, merge.column), merge]));
  const texts: SheetText[] = [];
  for (const cell of sheet.cells) {
    if (cell.column >= COLUMNS_MAX) continue;
    const text = textOf(sheet, cell);
    if (text.text === "") continue;
    const { row, column } = cell;
    const { rowSpan = 1, colSpan = 1 } = merges.get(keyOf(row, column)) ?? {};
    texts.push({ row, column, rowSpan, colSpan, text });
  }
  if (texts.length === 0) return [];
  const blocks = blocksOfGrid(texts);
  return isTelling(sheet.name, texts) ? [headingOf(sheet), ...blocks] : blocks;
}

/** The name of a sheet without the number that counts it. */
function headingOf({ name }: StoredSheet): Block {
  const text = name.replace(/^\s*\d{1,2}[\s.、_-]+/u, "").trim();
  const span = { kind: "cell", at: 0, length: text.length, sheet: name, cell: "" } as const;
  return { kind: "heading", role: "body", level: 1, text: { text, spans: [span] } };
}

/** Texts of a sheet among which its title is looked for. */
const TITLE_WITHIN = 12;

/** Whether the name says what no text at the sheet's head says; names are cut at 31 characters. */
function isTelling(name: string, texts: readonly SheetText[]): boolean {
  if (GIVEN_NAME.test(name.trim())) return false;
  const bare = bareName(name);
  return !texts.slice(0, TITLE_WITHIN).some(({ text }) => bareName(text.text).startsWith(bare));
}

/** A title without what counts it: 01, 附表1-, （一）. */
function bareName(text: string): string {
  return text
    .replace(/^\s*(?:公开|附表|附件|表)?[\s\d一二三四五六七八九十()（）.、．_-]*表?/u, "")
    .replace(/[\s“”"'《》]/gu, "");
}

function keyOf(row: number, column: number): number {
  return row * 20_000 + column;
}

/** What a cell shows, lines without breaks, and its name in the sheet. */
function textOf(sheet: StoredSheet, cell: StoredCell): SourceText {
  const { value, format } = cell;
  const shown =
    typeof value === "string"
      ? joinedLines(value.startsWith("'") ? value.slice(1) : value)
      : (shownNumber(value, format) ?? formattedNumber(value, format, sheet.is1904));
  const span = { kind: "cell", at: 0, length: shown.length, sheet: sheet.name } as const;
  return { text: shown, spans: [{ ...span, cell: nameOfCell(cell.row, cell.column) }] };
}

function joinedLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  let joined = "";
  for (const line of text.split(/[\r\n]+/)) {
    const part = line.trim();
    if (part === "") continue;
    const glue =
      joined === "" ? "" : glueBetween(joined.charCodeAt(joined.length - 1), part.charCodeAt(0));
    joined += glue + part;
  }
  return joined;
}

/** C7: the name of a cell whose row and column count from 0. */
export function nameOfCell(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function tooLarge(bytes: number, allowedBytes: number): Read {
  return failed({ code: "too-large", bytes, allowedBytes });
}
