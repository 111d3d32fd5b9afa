import type { Sheet, SheetRow } from "#read/workbook/sheet.ts";
import { foldName } from "#standard/folded-name.ts";
import { type ImportField, SIDE_WORDS } from "#standard/import-columns.ts";
import { readAmountCell } from "./amount.ts";
import { codeAndName } from "./code.ts";
import { unitOf } from "./content.ts";
import {
  cellOf,
  type ImportContext,
  leaveOut,
  moneyOf,
  placeOf,
  report,
  textOf,
} from "./context.ts";
import { dimensionsOf, LINE_DIMENSIONS } from "./dimensions.ts";
import type { HeaderFound } from "./header.ts";
import { type ImportLine, NO_TEXTS } from "./line.ts";
import { totalLabel } from "./totals.ts";

type Balance = ImportLine & { readonly isDetailed: boolean };
type Name = { readonly code: string; readonly name: string };

/**
 * Reads a list of balances (科目余额表, 辅助余额表) as opening balances of the year: accounts without
 * any below them, or by auxiliaries. Sums of accounts are checked against what is below them.
 */
export function readBalanceLines(
  context: ImportContext,
  sheet: Sheet,
  header: HeaderFound,
): { readonly lines: readonly ImportLine[]; readonly readRows: number } {
  for (const row of sheet.rows.slice(0, header.at + header.depth)) {
    const isFront = row.number < (sheet.rows[header.at]?.number ?? 0);
    leaveOut(context, isFront ? "before-header" : "header");
  }
  const balances: Balance[] = [];
  const above: Name[] = [];
  for (const row of sheet.rows.slice(header.at + header.depth)) {
    const balance = balanceOf(context, row, above);
    if (balance !== undefined) balances.push(balance);
  }
  const lines = leavesOf(context, balances);
  return { lines, readRows: lines.length };
}

function balanceOf(context: ImportContext, row: SheetRow, above: Name[]): Balance | undefined {
  const text = textOf(context, row, "account");
  const label = totalLabel(row, "");
  const { code, name } = codeAndName(text);
  if (label !== "" || code === "") {
    leaveOut(context, label === "" ? "text-only" : "total");
    const place = placeOf(context, row.number, "");
    if (label === "") context.notes.push({ ...place, code: "before-header", text });
    else context.notes.push({ ...place, code: "total", label, isChecked: false });
    return undefined;
  }
  const account = code.replace(/[.-]/g, "");
  const own = textOf(context, row, "accountName") || name;
  while (above.length > 0 && !account.startsWith(above.at(-1)?.code ?? "")) above.pop();
  if (above.at(-1)?.code === account) above.pop();
  above.push({ code: account, name: own });
  const path = own.includes("\\") ? own : above.map((entry) => entry.name).join("\\");
  const dimensions = dimensionsOf(context, row, { code: account, path, isShared: false });
  const isDetailed =
    LINE_DIMENSIONS.some((field) => textOf(context, row, field) !== "") ||
    textOf(context, row, "dimensions") !== "";
  const texts = {
    ...NO_TEXTS,
    ...dimensions,
    unit: unitText(context, row),
    account,
    accountName: own,
  };
  return { row: row.number, texts, ...amountsOf(context, row), isDetailed };
}

function unitText(context: ImportContext, row: SheetRow): string {
  const text = textOf(context, row, "unit");
  if (text === "") {
    if (context.constants.unit === undefined)
      report(context, row.number, "", { code: "unit-missing" });
    return context.constants.unit ?? "";
  }
  const unit = unitOf(text, context.units);
  if (unit === undefined) report(context, row.number, "unit", { code: "unit-unknown", text });
  return unit ?? "";
}

const PAIRS: readonly (readonly [ImportField, ImportField])[] = [
  ["yearOpeningDebit", "yearOpeningCredit"],
  ["openingDebit", "openingCredit"],
];

function amountsOf(context: ImportContext, row: SheetRow): Pick<ImportLine, "debit" | "credit"> {
  const pairs = context.at.yearOpening === undefined ? PAIRS : PAIRS.slice(0, 1);
  for (const [debit, credit] of pairs) {
    if (context.at[debit] === undefined || context.at[credit] === undefined) continue;
    return { debit: amountIn(context, row, debit), credit: amountIn(context, row, credit) };
  }
  const field = context.at.yearOpening === undefined ? "opening" : "yearOpening";
  const fen = amountIn(context, row, field);
  const sideField = context.at.openingSide === undefined ? "side" : "openingSide";
  const text = textOf(context, row, sideField);
  const folded = foldName(text).toLowerCase();
  if (fen === 0) return { debit: 0, credit: 0 };
  if (SIDE_WORDS.debit.includes(folded)) return { debit: fen, credit: 0 };
  if (SIDE_WORDS.credit.includes(folded)) return { debit: 0, credit: fen };
  report(context, row.number, sideField, { code: "side-unreadable", text });
  return { debit: 0, credit: 0 };
}

function amountIn(context: ImportContext, row: SheetRow, field: ImportField): number {
  const read = readAmountCell(cellOf(context, row, field), moneyOf(context, field));
  if (read.kind === "problem") report(context, row.number, field, read.problem);
  return read.kind === "amount" ? read.fen : 0;
}

/** Accounts below which others stand are sums, not balances: they are checked and left out. */
function leavesOf(context: ImportContext, balances: readonly Balance[]): readonly ImportLine[] {
  const lines: ImportLine[] = [];
  balances.forEach((balance, at) => {
    const place = placeOf(context, balance.row, "");
    const { account } = balance.texts;
    if (isAbove(balance, balances[at + 1])) {
      judgeSum(context, balances, at);
      leaveOut(context, "parent-account");
      context.notes.push({ ...place, code: "parent-account", account });
    } else if (context.excluded.has(balance.row)) {
      leaveOut(context, "excluded");
      context.notes.push({ ...place, code: "parent-account", account });
    } else if (balance.debit === 0 && balance.credit === 0) {
      leaveOut(context, "empty-balance");
      context.notes.push({ ...place, code: "empty-balance", account });
    } else {
      const { row, texts, debit, credit } = balance;
      lines.push({ row, texts, debit, credit });
    }
  });
  return lines;
}

function isAbove(upper: Balance, lower: Balance | undefined): boolean {
  if (lower === undefined || lower.texts.unit !== upper.texts.unit) return false;
  const above = upper.texts.account;
  const below = lower.texts.account;
  if (!below.startsWith(above)) return false;
  return below.length > above.length || (!upper.isDetailed && lower.isDetailed);
}

function judgeSum(context: ImportContext, balances: readonly Balance[], at: number): void {
  const upper = balances[at];
  if (upper === undefined) return;
  const { account, unit } = upper.texts;
  let counted = 0;
  for (let index = at + 1; index < balances.length; index++) {
    const lower = balances[index];
    if (lower === undefined || lower.texts.unit !== unit) break;
    if (!lower.texts.account.startsWith(account)) break;
    if (!isAbove(lower, balances[index + 1])) counted += lower.debit - lower.credit;
  }
  const printed = upper.debit - upper.credit;
  if (counted === printed) return;
  const sums = { account, printedFen: printed, countedFen: counted };
  report(context, upper.row, "account", { code: "parent-differs", ...sums });
}
