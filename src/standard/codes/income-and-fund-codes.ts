import { assert } from "#model/result.ts";
import { rowsOf, sourceOf, statusOf } from "#standard/codes/block.ts";
import {
  INCOME_AND_FUND_CODE_ROWS,
  INCOME_AND_FUND_CODE_SOURCES,
} from "#standard/codes/income-and-fund-code-table.ts";
import type { Sourced } from "#standard/sourced.ts";

/** 资金性质, income rows and balance rows of 公开01, kinds of expenditure of 公开03. */
export type IncomeScheme = "fund-nature" | "income-row" | "balance-row" | "expenditure-nature";

export type IncomeFund = "general" | "government-fund" | "state-capital" | "none" | "other" | "";

/** A nature of money or a line of the statements, and what it is called elsewhere. */
export type IncomeOrFundCode = Sourced & {
  readonly scheme: IncomeScheme;
  readonly code: string;
  readonly name: string;
  /** Code above in the same scheme, "" at the top. */
  readonly parent: string;
  readonly fund: IncomeFund;
  readonly statement01Label: string;
  readonly statement02Column: string;
  /** Budget accounts it is booked to. */
  readonly accounts: readonly string[];
};

let codes: readonly IncomeOrFundCode[] | undefined;

/** All of them by scheme. Read at the first call. */
export function incomeAndFundCodes(): readonly IncomeOrFundCode[] {
  codes ??= rowsOf(INCOME_AND_FUND_CODE_ROWS, 11).map(readRow);
  return codes;
}

function readRow(fields: readonly string[]): IncomeOrFundCode {
  const [scheme = "", code = "", name = "", parent = "", fund = "", ...rest] = fields;
  const [statement01Label = "", statement02Column = "", account = "", status, source, note = ""] =
    rest;
  assert(isScheme(scheme), `${scheme} is a scheme`);
  assert(isFund(fund), `${fund} is a fund`);
  return {
    scheme,
    code,
    name,
    parent,
    fund,
    statement01Label,
    statement02Column,
    accounts: account === "" ? [] : account.split(";"),
    status: statusOf(status),
    source: sourceOf(source, INCOME_AND_FUND_CODE_SOURCES),
    note,
  };
}

const SCHEMES: ReadonlySet<string> = new Set<IncomeScheme>([
  "fund-nature",
  "income-row",
  "balance-row",
  "expenditure-nature",
]);
const FUNDS: ReadonlySet<string> = new Set<IncomeFund>([
  "general",
  "government-fund",
  "state-capital",
  "none",
  "other",
  "",
]);

function isScheme(field: string): field is IncomeScheme {
  return SCHEMES.has(field);
}

function isFund(field: string): field is IncomeFund {
  return FUNDS.has(field);
}
