import assert from "node:assert/strict";
import type { ImportProblem } from "#model/import-problem.ts";
import { findHeader } from "#read/import/header.ts";
import { type ImportedSheet, importSheet } from "#read/import/import-sheet.ts";
import type { ImportLine } from "#read/import/line.ts";
import { type Mapping, proposeMapping } from "#read/import/mapping.ts";
import { openProof } from "#read/import/proof.ts";
import type { Sheet } from "#read/workbook/sheet.ts";
import { readWorkbook } from "#read/workbook/workbook.ts";
import { DIMENSION_WORDS } from "#standard/accounting/values.ts";
import { WORKED_UNITS } from "../golden/books/department.ts";
import type { Row } from "./layouts.ts";

export const UNITS = new Map([
  ...([
    ["A", "A"],
    ["甲局本级", "A"],
  ] as const),
  ...([
    ["B", "B"],
    ["乙中心", "B"],
  ] as const),
]);

/** The first sheet of a file, as the importer reads it. */
export async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const workbook = await readWorkbook(bytes);
  assert.ok(workbook.ok, JSON.stringify(workbook));
  const [sheet] = workbook.value.sheets;
  assert.ok(sheet !== undefined);
  return sheet;
}

export type Imported = ImportedSheet & {
  readonly mapping: Mapping;
  readonly proof: readonly ImportProblem[];
};

type Options = Partial<Parameters<typeof importSheet>[2]>;

/** A sheet read by the mapping that is proposed for it, and what the books say of it. */
export function importOf(sheet: Sheet, options: Options = {}): Imported {
  const header = findHeader(sheet);
  assert.ok(header !== undefined, "a header is found");
  const mapping = proposeMapping(sheet, header, UNITS);
  const imported = importSheet(sheet, header, {
    ...{ file: "list", year: 2024, units: UNITS, kind: mapping.kind ?? "vouchers" },
    ...{ columns: mapping.columns, constants: {}, excluded: new Set<number>() },
    ...{ unposted: "ask", money: "元" },
    ...options,
  });
  const isOpening = imported.kind === "balances";
  const proof = openProof({ year: 2024, units: WORKED_UNITS, isOpening });
  for (const [unit, lines] of Map.groupBy(imported.lines, (line) => line.texts.unit)) {
    proof.add({ unit, file: "list", sheet: sheet.name, lines });
  }
  return { ...imported, mapping, proof: proof.end() };
}

const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  DIMENSION_WORDS;

function keyOf(dimension: string, text: string): string {
  const found = Object.entries(WORDS[dimension] ?? {}).find(([, words]) => words.includes(text));
  return found?.[0] ?? text;
}

const COMPARED = [
  ...(["unit", "year", "period", "word", "number", "date", "summary", "detail"] as const),
  ...(["fund", "source", "nature", "special", "function", "economic", "project"] as const),
  ...(["counterparty", "mark"] as const),
];

/** What a posting says, whatever its list looked like. */
export function saidBy(line: ImportLine): string {
  const texts = COMPARED.map((column) => keyOf(column, line.texts[column]));
  return [...texts, line.texts.account.slice(0, 4), line.debit, line.credit].join("|");
}

/** What a posting of the example says. */
export function saidByRow(row: Row): string {
  const fen = (text: string) => (text === "" ? 0 : Number(text.replace(".", "")));
  const texts = COMPARED.map((column) => keyOf(column, row[column]));
  return [...texts, row.account, fen(row.debit), fen(row.credit)].join("|");
}
