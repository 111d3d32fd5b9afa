import { failed, ok, type Result } from "#model/result.ts";
import type { Table } from "#model/source-document.ts";
import { decodeText } from "#read/encoding.ts";
import { readHtml } from "#read/html/html.ts";
import { sniffBytes } from "#read/sniff.ts";
import { openZip } from "#read/zip/directory.ts";
import { readDelimited } from "./delimited.ts";
import {
  type Sheet,
  type SheetCell,
  TABLE_TEXT_BYTES_MAX,
  WORKBOOK_BYTES_MAX,
  type Workbook,
  type WorkbookProblem,
} from "./sheet.ts";

type Read = Result<Workbook, WorkbookProblem>;

/** Reads the sheets of a file of any kind that accounting packages write, told by its content. */
export async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  if (bytes.length === 0) return failed({ code: "empty-file" });
  const sniffed = sniffBytes(bytes);
  switch (sniffed.kind) {
    case "pdf":
      return failed({ code: "format-not-read", format: "pdf" });
    case "unknown":
      return failed({ code: "format-unknown", seen: sniffed.seen });
    case "text":
      return readTableText(bytes);
    case "other":
      if (sniffed.format === "office") return readOffice(bytes);
      return isZip(bytes)
        ? readZip(bytes)
        : failed({ code: "format-not-read", format: sniffed.format });
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function readOffice(bytes: Uint8Array): Promise<Read> {
  if (bytes.length > WORKBOOK_BYTES_MAX) return tooLarge(bytes, WORKBOOK_BYTES_MAX);
  const { readSheets } = await import("./sheetjs.ts");
  const sheets = readSheets(bytes, "xls");
  return sheets.ok ? ok({ format: "xls", encoding: "", sheets: sheets.value }) : sheets;
}

async function readZip(bytes: Uint8Array): Promise<Read> {
  if (bytes.length > WORKBOOK_BYTES_MAX) return tooLarge(bytes, WORKBOOK_BYTES_MAX);
  const zip = openZip(bytes, "xlsx");
  if (!zip.ok) return zip;
  const names = [...zip.value.entries.keys()];
  const format = names.some((name) => name.startsWith("xl/"))
    ? "xlsx"
    : names.includes("content.xml")
      ? "ods"
      : undefined;
  if (format === undefined) {
    const isOfd = names.some((name) => name.endsWith("OFD.xml"));
    return failed({ code: "format-not-read", format: isOfd ? "ofd" : "zip" });
  }
  const { readSheets } = await import("./sheetjs.ts");
  const sheets = readSheets(bytes, format);
  return sheets.ok ? ok({ format, encoding: "", sheets: sheets.value }) : sheets;
}

const HEAD_LENGTH = 4096;

async function readTableText(bytes: Uint8Array): Promise<Read> {
  if (bytes.length > TABLE_TEXT_BYTES_MAX) return tooLarge(bytes, TABLE_TEXT_BYTES_MAX);
  const { text, encoding, lost } = decodeText(bytes);
  const head = text.slice(0, HEAD_LENGTH);
  const isXml = /^\s*<\?xml\b/.test(head);
  if (isXml && head.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    const { readSheets } = await import("./sheetjs.ts");
    const sheets = readSheets(text, "spreadsheet-xml");
    return sheets.ok ? ok({ format: "spreadsheet-xml", encoding, sheets: sheets.value }) : sheets;
  }
  if (isXml && /<(?:总账|会计核算软件数据|记账凭证)/u.test(head)) {
    return failed({ code: "ledger-xml-not-read" });
  }
  if (lost > 0) return failed({ code: "encoding-damaged", row: rowOfLoss(text), encoding });
  if (/^\s*(?:<!doctype|<html|<table|<meta|<head|<style|<body|<div)/i.test(head)) {
    return readTables(text, encoding);
  }
  if (isXml) return failed({ code: "format-not-read", format: "xml" });
  const sheet = readDelimited(text);
  if (sheet.rows.length === 0) return failed({ code: "empty-file" });
  return ok({ format: "csv", encoding, sheets: [sheet] });
}

function rowOfLoss(text: string): number {
  const at = text.indexOf("\ufffd");
  return text.slice(0, at).split("\n").length;
}

/** The tables of a page; a cell over several columns stands in the first. All of it or nothing. */
function readTables(text: string, encoding: string): Read {
  const { blocks, limits } = readHtml(text);
  const [limit] = limits;
  if (limit !== undefined) {
    return failed({ code: "limit", limit: "cells", allowed: limit.allowed });
  }
  const sheets: Sheet[] = blocks
    .filter((block) => block.kind === "table")
    .map((table, at) => ({ name: `表${at + 1}`, rows: rowsOfTable(table) }));
  return ok({ format: "html", encoding, sheets });
}

function rowsOfTable(table: Table): Sheet["rows"] {
  const rows = new Map<number, SheetCell[]>();
  for (const { row, column, text } of table.cells) {
    const cells = rows.get(row) ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = text.text.trim();
    rows.set(row, cells);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ number: row + 1, cells }));
}

function tooLarge(bytes: Uint8Array, allowedBytes: number): Read {
  return failed({ code: "too-large", bytes: bytes.length, allowedBytes });
}
