import { accounts } from "#standard/codes/accounts.ts";
import type { BalanceKey, FundKind, UnitPlan } from "./plan.ts";
import type { Random } from "./random.ts";

/** A line of a voucher, in either ledger. Red ink is a negative amount on the same side. */
export type Line = {
  readonly account: string;
  readonly side: "debit" | "credit";
  readonly fen: number;
  readonly detail?: string;
  readonly fund?: FundKind;
  readonly source?: "fiscal" | "non-fiscal-special" | "other";
  readonly nature?: "basic" | "project";
  readonly isSpecial?: boolean;
  readonly function?: string;
  readonly economic?: string;
  readonly project?: string;
  readonly counterparty?: string;
  readonly usesSpecialSurplus?: boolean;
};

export type Voucher = {
  readonly unit: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly text: string;
  readonly lines: readonly Line[];
  /** What a register calls it by. */
  readonly reference?: string;
};

/** What fiscal money is spent on: the dimensions of income and expenditure. */
export type FiscalKey = {
  readonly fund: FundKind;
  readonly function: string;
  readonly nature: "basic" | "project";
  readonly project: string;
};

/** How a payment is made: by the treasury, or from the unit's bank account, or both. */
export type Paid = { readonly treasuryFen: number; readonly bankFen: number };

/** The lines of spending fiscal money in both ledgers (平行记账). */
export function fiscalPayment(
  unit: UnitPlan,
  key: FiscalKey,
  economic: string,
  { treasuryFen, bankFen }: Paid,
): readonly Line[] {
  const fen = treasuryFen + bankFen;
  const expense = economic.startsWith("310") ? "1601" : expenseAccount(unit, economic);
  return [
    debit(expense, fen),
    ...(treasuryFen === 0 ? [] : [credit("4001", treasuryFen)]),
    ...(bankFen === 0 ? [] : [credit("1002", bankFen)]),
    { ...debit(spendingAccount(unit), fen), ...key, source: "fiscal", economic },
    ...(treasuryFen === 0 ? [] : [{ ...credit("6001", treasuryFen), ...key }]),
    ...(bankFen === 0 ? [] : [inBank(credit("8001", bankFen))]),
  ];
}

/** 7101 or 7201, by the rules that the unit follows. */
export function spendingAccount({ ledger }: Pick<UnitPlan, "ledger">): string {
  return ledger === "administrative" ? "7101" : "7201";
}

/** 5001, and 5101 for what an institution's administration costs. */
export function expenseAccount({ ledger }: UnitPlan, economic: string): string {
  return ledger === "institution" && /^302(?:0[1-8]|28|29)/.test(economic) ? "5101" : "5001";
}

/** A debit line without dimensions. */
export function debit(account: string, fen: number): Line {
  return { account, side: "debit", fen };
}

/** A credit line without dimensions. */
export function credit(account: string, fen: number): Line {
  return { account, side: "credit", fen };
}

/** Marks a line of 8001 as money in the bank (货币资金). */
export function inBank(line: Line): Line {
  return { ...line, detail: "货币资金" };
}

/** A line of a balance account by its key. */
export function balanceLine(key: BalanceKey, side: Line["side"], fen: number): Line {
  return { ...key, side, fen };
}

/** A working day of a month that is drawn, as YYYY-MM-DD. */
export function dayIn(year: number, month: number, random: Random): string {
  return workday(year, month, random.between(3, 27));
}

/** The working day that is nearest before a day of a month, or after it at its beginning. */
export function workday(year: number, month: number, day: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const weekend = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const shifted = day - weekend < 1 ? day + 3 - weekend : day - weekend;
  return `${year}-${String(month).padStart(2, "0")}-${String(shifted).padStart(2, "0")}`;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  accounts().map(({ code, name }) => [code, name]),
);

/** The name of an account. */
export function accountName(code: string): string {
  return NAMES.get(code) ?? "";
}
