import type { SheetCell } from "#read/workbook/sheet.ts";
import { DIMENSION_WORDS, type WordDimension } from "#standard/accounting/values.ts";
import { accounts } from "#standard/codes/accounts.ts";
import { economicNames } from "#standard/codes/economic-codes.ts";
import { functionNames } from "#standard/codes/function-codes.ts";
import { foldName } from "#standard/folded-name.ts";
import {
  type ContentKind,
  NO_WORDS,
  POSTED_WORDS,
  SIDE_WORDS,
  UNPOSTED_WORDS,
  VOID_WORDS,
  YES_WORDS,
} from "#standard/import-columns.ts";
import { readAmountCell } from "./amount.ts";
import { codeAndName, voucherOf } from "./code.ts";
import { readDay, readPeriod } from "./date.ts";

/** Cells of a column that are looked at. */
const LOOKED_AT = 200;

/** Names and codes by which the units of the department are known, folded. */
export type UnitNames = ReadonlyMap<string, string>;

const FIRST_LEVELS: ReadonlySet<string> = new Set(
  accounts().flatMap(({ code, level }) => (level === 1 ? [code] : [])),
);

/** The share of a column's cells that are of a kind; undefined where it has none to look at. */
export function shareOf(
  cells: readonly SheetCell[],
  kind: ContentKind,
  units: UnitNames,
): number | undefined {
  let seen = 0;
  let fitting = 0;
  for (const cell of cells) {
    if (cell === "") continue;
    seen++;
    if (fits(cell, kind, units)) fitting++;
    if (seen === LOOKED_AT) break;
  }
  return seen === 0 ? undefined : fitting / seen;
}

const FLAG_WORDS = new Set([
  ...YES_WORDS,
  ...NO_WORDS,
  ...VOID_WORDS,
  ...UNPOSTED_WORDS,
  ...POSTED_WORDS,
]);

function fits(cell: SheetCell, kind: ContentKind, units: UnitNames): boolean {
  const text = String(cell).trim();
  switch (kind) {
    case "account":
      return isAccount(text);
    case "function":
      return isFunction(text);
    case "economic":
      return isEconomic(text);
    case "date":
      return !/^\d{1,4}$/.test(text) && readDay(cell) !== undefined;
    case "period":
      return readPeriod(cell) !== undefined;
    case "year":
      return /^(?:19|20)\d\d(?:年度?)?$/.test(text);
    case "amount":
      return readAmountCell(cell, "元").kind !== "problem";
    case "side":
      return isSide(text);
    case "unit":
      return unitOf(text, units) !== undefined;
    case "fund":
    case "source":
    case "nature":
    case "special":
      return isWord(text, kind);
    case "line":
      return /^\d{1,5}$/.test(text);
    case "voucher":
      return /^\d[\d-]*$/.test(voucherOf(cell).number);
    case "pairs":
      return /[:：]/.test(text);
    case "mark":
      return FLAG_WORDS.has(foldName(text).toLowerCase());
  }
}

function isAccount(text: string): boolean {
  const code = codeAndName(text).code.replace(/[.-]/g, "");
  return code.length >= 4 && FIRST_LEVELS.has(code.slice(0, 4)) && functionNames(code).length === 0;
}

function isFunction(text: string): boolean {
  const { code } = codeAndName(text);
  return code.length === 7 && functionNames(code).length > 0;
}

function isEconomic(text: string): boolean {
  const { code } = codeAndName(text);
  return code.length === 5 && economicNames(code).length > 0;
}

function isSide(text: string): boolean {
  const folded = foldName(text).toLowerCase();
  return SIDE_WORDS.debit.includes(folded) || SIDE_WORDS.credit.includes(folded);
}

const WORDS: Readonly<Record<WordDimension, ReadonlySet<string>>> = {
  fund: wordsOf("fund"),
  source: wordsOf("source"),
  nature: wordsOf("nature"),
  special: wordsOf("special"),
  mark: wordsOf("mark"),
};

function wordsOf(dimension: WordDimension): ReadonlySet<string> {
  return new Set(Object.values(DIMENSION_WORDS[dimension]).flat());
}

/** Whether a cell is a word of a dimension, with or without a code before it. */
export function isWord(text: string, dimension: WordDimension): boolean {
  return wordOf(text, dimension) !== undefined;
}

/** The spelling of a dimension's word in a cell that the books know; undefined for another text. */
export function wordOf(text: string, dimension: WordDimension): string | undefined {
  const words = WORDS[dimension];
  if (words.has(text)) return text;
  const folded = foldName(text);
  if (words.has(folded)) return folded;
  const name = foldName(codeAndName(text).name);
  return name !== "" && words.has(name) ? name : undefined;
}

/** The code of a unit of the department by its code, its name, or both in one cell. */
export function unitOf(text: string, units: UnitNames): string | undefined {
  const folded = foldName(text.normalize("NFKC").trim());
  const direct = units.get(folded);
  if (direct !== undefined) return direct;
  const { code, name } = codeAndName(text);
  const byCode = code === "" ? undefined : units.get(code);
  const byName = name === "" ? undefined : units.get(foldName(name));
  if (byCode !== undefined && byName !== undefined && byCode !== byName) return undefined;
  return byCode ?? byName;
}
