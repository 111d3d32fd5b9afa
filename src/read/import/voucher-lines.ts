import type { Sheet, SheetRow } from "#read/workbook/sheet.ts";
import { foldName } from "#standard/folded-name.ts";
import { type ImportField, SIDE_WORDS } from "#standard/import-columns.ts";
import { readAmountCell } from "./amount.ts";
import { codeAndName } from "./code.ts";
import {
  cellOf,
  type ImportContext,
  leaveOut,
  moneyOf,
  placeOf,
  report,
  textOf,
} from "./context.ts";
import { dimensionsOf } from "./dimensions.ts";
import type { HeaderFound } from "./header.ts";
import type { VoucherLine } from "./line.ts";
import {
  addLine,
  countedFor,
  newRunning,
  noteTotal,
  type Running,
  totalLabel,
  totalWord,
} from "./totals.ts";
import { type Head, headOf } from "./voucher-head.ts";

type Reading = {
  readonly context: ImportContext;
  readonly headerTexts: readonly string[];
  readonly running: Running;
  readonly lines: VoucherLine[];
  head: Head | undefined;
};

/** Reads the rows of a list of vouchers below its header. Every row is read or left out with a reason. */
export function readVoucherLines(
  context: ImportContext,
  sheet: Sheet,
  header: HeaderFound,
): { readonly lines: readonly VoucherLine[]; readonly readRows: number } {
  const reading: Reading = {
    context,
    headerTexts: (sheet.rows[header.at]?.cells ?? []).map((cell) => foldName(String(cell))),
    running: newRunning(),
    lines: [],
    head: undefined,
  };
  noteFrontMatter(context, sheet, header);
  let readRows = 0;
  const front = frontTexts(sheet, header);
  for (let at = header.at + header.depth; at < sheet.rows.length; at++) {
    const row = sheet.rows[at];
    if (row === undefined) continue;
    if (isHeaderAgain(reading, row)) {
      if (header.depth === 2 && sheet.rows[at + 1]?.number === row.number + 1) {
        leaveOut(context, "header-repeated");
        at++;
      }
      leaveOut(context, "header-repeated");
      context.notes.push({ ...placeOf(context, row.number, ""), code: "header-repeated" });
    } else if (readRow(reading, row, front)) readRows++;
  }
  return { lines: reading.lines, readRows };
}

function noteFrontMatter(context: ImportContext, sheet: Sheet, header: HeaderFound): void {
  for (const row of sheet.rows.slice(0, header.at)) {
    leaveOut(context, "before-header");
    const text = rowText(row);
    context.notes.push({ ...placeOf(context, row.number, ""), code: "before-header", text });
  }
  for (let at = 0; at < header.depth; at++) leaveOut(context, "header");
}

function rowText(row: SheetRow): string {
  return row.cells
    .filter((cell) => cell !== "")
    .join(" ")
    .slice(0, 80);
}

function frontTexts(sheet: Sheet, header: HeaderFound): ReadonlySet<string> {
  return new Set(sheet.rows.slice(0, header.at).map((row) => pageless(rowText(row))));
}

/** Page numbers and times of printing differ from page to page. */
function pageless(text: string): string {
  return text.replace(/\d+/g, "#");
}

function isHeaderAgain({ headerTexts }: Reading, row: SheetRow): boolean {
  let same = 0;
  for (let at = 0; at < row.cells.length; at++) {
    const cell = row.cells[at];
    if (typeof cell !== "string" || cell === "") continue;
    if (foldName(cell) !== headerTexts[at]) return false;
    same++;
  }
  return same >= 2;
}

/** Reads one row; answers whether it became postings. */
function readRow(reading: Reading, row: SheetRow, front: ReadonlySet<string>): boolean {
  const { context } = reading;
  const isDouble = context.at.debitAccount !== undefined && context.at.creditAccount !== undefined;
  const accountField: ImportField = context.at.account === undefined ? "accountName" : "account";
  const account = isDouble
    ? textOf(context, row, "debitAccount") + textOf(context, row, "creditAccount")
    : textOf(context, row, accountField);
  const label = totalLabel(row, cellOf(context, row, "summary"));
  const isNamed = label !== "" && label === totalWord(cellOf(context, row, "summary"));
  const isAlone = account === "" || totalWord(account) !== "";
  if (label !== "" && (isAlone || (isNamed && textOf(context, row, "number") === ""))) {
    readTotal(reading, row, label);
    return false;
  }
  if (account === "") {
    leaveUnread(reading, row, front);
    return false;
  }
  const head = headOf(context, row, reading.head);
  reading.head = head;
  if (isDouble) readDouble(reading, row, head);
  else readSingle(reading, row, { head, accountField });
  return true;
}

const AMOUNT_FIELDS = ["debit", "credit", "amount"] as const;

function leaveUnread({ context }: Reading, row: SheetRow, front: ReadonlySet<string>): void {
  const text = rowText(row);
  const hasAmount = AMOUNT_FIELDS.some((field) => {
    const cell = cellOf(context, row, field);
    return cell !== "" && readAmountCell(cell, "元").kind === "amount";
  });
  if (!hasAmount) {
    const why = front.has(pageless(text)) ? "before-header" : "text-only";
    leaveOut(context, why);
    context.notes.push({ ...placeOf(context, row.number, ""), code: "before-header", text });
    return;
  }
  leaveOut(context, "problem");
  report(context, row.number, "account", { code: "row-unplaced", text });
}

function readTotal(reading: Reading, row: SheetRow, label: string): void {
  const { context, running } = reading;
  leaveOut(context, "total");
  let isChecked = false;
  for (const side of ["debit", "credit"] as const) {
    const cell = cellOf(context, row, side);
    const read = readAmountCell(cell, moneyOf(context, side));
    if (read.kind !== "amount" || label === "期初余额" || label === "上年结转") continue;
    isChecked = true;
    const counted = countedFor(running, label, side, read.fen);
    if (counted === undefined || context.excluded.has(row.number)) continue;
    const fault = {
      code: "total-differs",
      label,
      side,
      printedFen: read.fen,
      countedFen: counted,
    } as const;
    report(context, row.number, side, fault);
  }
  noteTotal(running, label);
  context.notes.push({ ...placeOf(context, row.number, ""), code: "total", label, isChecked });
}

type Side = "debit" | "credit";

function readSingle(
  reading: Reading,
  row: SheetRow,
  { head, accountField }: { readonly head: Head; readonly accountField: ImportField },
): void {
  const { context } = reading;
  const account = accountOf(
    textOf(context, row, accountField),
    textOf(context, row, "accountName"),
  );
  const amounts =
    context.at.debit === undefined
      ? amountsBySide(reading, row)
      : {
          debit: amountIn(reading, row, "debit"),
          credit: amountIn(reading, row, "credit"),
        };
  push(reading, row, { head, account, ...amounts, isShared: false });
}

/** 借方科目 and 贷方科目 on one row with one amount: two postings. */
function readDouble(reading: Reading, row: SheetRow, head: Head): void {
  const { context } = reading;
  const fen = amountIn(reading, row, "amount");
  for (const side of ["debit", "credit"] as const) {
    const isDebit = side === "debit";
    const code = textOf(context, row, isDebit ? "debitAccount" : "creditAccount");
    if (code === "") continue;
    const name = textOf(context, row, isDebit ? "debitAccountName" : "creditAccountName");
    const account = accountOf(code, name);
    push(reading, row, {
      head,
      account,
      debit: isDebit ? fen : 0,
      credit: isDebit ? 0 : fen,
      isShared: true,
    });
  }
}

type AccountRead = { readonly code: string; readonly name: string };

function accountOf(text: string, name: string): AccountRead {
  const own = codeAndName(text);
  return {
    code: own.code === "" ? text : own.code.replace(/[.-]/g, ""),
    name: name === "" || name === text ? own.name : name,
  };
}

function amountIn({ context }: Reading, row: SheetRow, field: Side | "amount"): number {
  const read = readAmountCell(cellOf(context, row, field), moneyOf(context, field));
  if (read.kind === "amount") return read.fen;
  if (read.kind === "problem") report(context, row.number, field, read.problem);
  return 0;
}

function amountsBySide(
  reading: Reading,
  row: SheetRow,
): { readonly debit: number; readonly credit: number } {
  const { context } = reading;
  const fen = amountIn(reading, row, "amount");
  const text = textOf(context, row, "side");
  const folded = foldName(text).toLowerCase();
  if (SIDE_WORDS.debit.includes(folded)) return { debit: fen, credit: 0 };
  if (SIDE_WORDS.credit.includes(folded)) return { debit: 0, credit: fen };
  report(context, row.number, "side", { code: "side-unreadable", text });
  return { debit: 0, credit: 0 };
}

type Pushed = {
  readonly head: Head;
  readonly account: AccountRead;
  readonly debit: number;
  readonly credit: number;
  readonly isShared: boolean;
};

function push(reading: Reading, row: SheetRow, pushed: Pushed): void {
  const { context, lines, running } = reading;
  const { head, account, debit, credit, isShared } = pushed;
  judgeSystem(context, row, account.code);
  const { code, name: path } = account;
  const dimensions = dimensionsOf(context, row, { code, path, isShared });
  const { unit, year, period, word, number, date, isVoid, isUnposted } = head;
  // One literal, not spreads of spreads: a hundred thousand of these are held at once.
  const texts = {
    unit,
    year,
    period,
    word,
    number,
    date,
    line: isShared ? "" : textOf(context, row, "line"),
    summary: textOf(context, row, "summary"),
    account: code,
    accountName: path,
    detail: dimensions.detail,
    fund: dimensions.fund,
    source: dimensions.source,
    nature: dimensions.nature,
    special: dimensions.special,
    function: dimensions.function,
    economic: dimensions.economic,
    project: dimensions.project,
    counterparty: dimensions.counterparty,
    mark: dimensions.mark,
    attachment: textOf(context, row, "attachment"),
  };
  lines.push({ row: row.number, texts, debit, credit, isVoid, isUnposted });
  addLine(running, debit, credit, isVoid);
}

const SYSTEMS: readonly (readonly [RegExp, boolean])[] = [
  [/^0?1$|财务会计/, true],
  [/^0?2$|预算会计/, false],
];

function judgeSystem(context: ImportContext, row: SheetRow, account: string): void {
  const text = textOf(context, row, "system");
  const found = SYSTEMS.find(([pattern]) => pattern.test(text));
  if (found === undefined || account === "" || account < "6" === found[1]) return;
  report(context, row.number, "system", { code: "system-differs", text, account });
}
