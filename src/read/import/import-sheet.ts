import type { ImportAccount, ImportNote, ImportProblem } from "#model/import-problem.ts";
import { assert } from "#model/result.ts";
import type { Sheet } from "#read/workbook/sheet.ts";
import { foldName } from "#standard/folded-name.ts";
import type { ImportField } from "#standard/import-columns.ts";
import { readBalanceLines } from "./balance-lines.ts";
import type { UnitNames } from "./content.ts";
import type { ImportContext } from "./context.ts";
import type { HeaderFound } from "./header.ts";
import type { ImportLine } from "./line.ts";
import type { ListKind, MappedColumn } from "./mapping.ts";
import { readVoucherLines } from "./voucher-lines.ts";
import { vouchersOf } from "./vouchers.ts";

/** What a sheet is read by once its columns are settled. */
export type ImportSettings = {
  readonly file: string;
  readonly year: number;
  readonly units: UnitNames;
  readonly kind: ListKind;
  readonly columns: readonly MappedColumn[];
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  readonly excluded: ReadonlySet<number>;
  readonly unposted: "ask" | "read" | "leave";
  /** The unit of money where neither the header nor a line above it names one. */
  readonly money: string;
};

export type ImportedSheet = {
  readonly kind: ListKind;
  readonly lines: readonly ImportLine[];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
  readonly account: ImportAccount;
};

/** Reads the rows of a sheet as postings or opening balances; each row is read or accounted for. */
export function importSheet(
  sheet: Sheet,
  header: HeaderFound,
  settings: ImportSettings,
): ImportedSheet {
  const at: Partial<Record<ImportField, number>> = {};
  settings.columns.forEach(({ field }, column) => {
    if (field !== undefined) at[field] = column;
  });
  const context: ImportContext = {
    ...settings,
    sheet: sheet.name,
    at,
    money: moneyAbove(sheet, header) ?? settings.money,
    problems: [],
    notes: [],
    leftOut: {},
  };
  const isVouchers = settings.kind === "vouchers";
  const { lines, taken } = isVouchers
    ? readVouchers(context, sheet, header)
    : readBalances(context, sheet, header);
  const { problems, notes, leftOut } = context;
  const account = { rows: sheet.rows.length, read: taken, leftOut };
  const all = Object.values(leftOut).reduce((sum, rows) => sum + rows, taken);
  assert(all === account.rows, "each row of a sheet is read or left out");
  return { kind: settings.kind, lines, problems, notes, account };
}

type Taken = { readonly lines: readonly ImportLine[]; readonly taken: number };

function readBalances(context: ImportContext, sheet: Sheet, header: HeaderFound): Taken {
  const { lines, readRows } = readBalanceLines(context, sheet, header);
  return { lines, taken: readRows };
}

/** Rows of vouchers that are left out as wholes were read before. */
function readVouchers(context: ImportContext, sheet: Sheet, header: HeaderFound): Taken {
  const { lines, readRows } = readVoucherLines(context, sheet, header);
  const before = leftOutRows(context);
  const kept = vouchersOf(context, lines);
  return { lines: kept, taken: readRows - (leftOutRows(context) - before) };
}

function leftOutRows({ leftOut }: ImportContext): number {
  return Object.values(leftOut).reduce((sum, rows) => sum + rows, 0);
}

const MONEY_LINE = /(?:金额)?单位[:：]\s*(?:人民币)?(元|千元|万元|百万元|亿元)/;

/** 单位：万元 above the table. */
function moneyAbove(sheet: Sheet, header: HeaderFound): string | undefined {
  for (const { cells } of sheet.rows.slice(0, header.at)) {
    for (const cell of cells) {
      const found = MONEY_LINE.exec(foldName(String(cell)))?.[1];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
