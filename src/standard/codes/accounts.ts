import { assert } from "#model/result.ts";
import { ACCOUNT_ROWS, ACCOUNT_SOURCES } from "#standard/codes/account-table.ts";
import { rowsOf, sourceOf, statusOf } from "#standard/codes/block.ts";
import type { Sourced } from "#standard/sourced.ts";

const KINDS = {
  asset: "financial",
  liability: "financial",
  "net-asset": "financial",
  income: "financial",
  expense: "financial",
  "budget-income": "budgetary",
  "budget-expenditure": "budgetary",
  "budget-balance": "budgetary",
} as const;

/** 资产, 负债, 净资产, 收入, 费用; 预算收入, 预算支出, 预算结余. */
export type AccountKind = keyof typeof KINDS;

/**
 * An account of the government accounting system (财会〔2017〕25号). Only first levels are numbered by
 * the regulation; the numbers below (`8101.02`) are this table's own order.
 */
export type Account = Sourced & {
  readonly code: string;
  readonly name: string;
  /** 财务会计 or 预算会计. */
  readonly system: "financial" | "budgetary";
  readonly kind: AccountKind;
  /** 1 for the regulation's accounts. */
  readonly level: number;
  /** Code of the account above, "" for first levels. */
  readonly parent: string;
};

let accountRows: readonly Account[] | undefined;

/** The chart of accounts in the order of the codes. Read at the first call. */
export function accounts(): readonly Account[] {
  accountRows ??= rowsOf(ACCOUNT_ROWS, 8).map(readRow);
  return accountRows;
}

function readRow(fields: readonly string[]): Account {
  const [code = "", name = "", system, kindField = "", parent = "", status, source, note = ""] =
    fields;
  const kind = kindOf(kindField);
  assert(system === KINDS[kind], `${code} is ${kind}, so ${KINDS[kind]}`);
  return {
    code,
    name,
    system: KINDS[kind],
    kind,
    level: code.split(".").length,
    parent,
    status: statusOf(status),
    source: sourceOf(source, ACCOUNT_SOURCES),
    note,
  };
}

function kindOf(field: string): AccountKind {
  assert(isKind(field), `${field} is a kind of account`);
  return field;
}

function isKind(field: string): field is AccountKind {
  return Object.hasOwn(KINDS, field);
}
