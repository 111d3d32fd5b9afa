import type { Status } from "#standard/sourced.ts";

/** A first-level account of the budget ledger (预算会计科目) as year-end closing sees it. */
export type BudgetAccount = {
  readonly code: string;
  readonly zh: string;
  readonly class: "income" | "expenditure" | "money" | "surplus" | "clearing";
  readonly side: "debit" | "credit";
  readonly who: "all" | "administrative" | "institution";
  /** Where it goes at the end of the year, in words; "" where its balance stays. */
  readonly closesTo: string;
  /** Accounts that a unit may keep instead (财会〔2017〕25号). */
  readonly parts: readonly string[];
  readonly status: Status;
};

const SPECIAL = "8201 where special, else 8501";

/** accounting.md 1.1; 财会〔2017〕25号 第二部分, read in full. */
export const BUDGET_ACCOUNTS: readonly BudgetAccount[] = [
  income("6001", "财政拨款预算收入", "all", "8101/year-result"),
  income("6101", "事业预算收入", "institution", SPECIAL),
  income("6201", "上级补助预算收入", "institution", SPECIAL),
  income("6301", "附属单位上缴预算收入", "institution", SPECIAL),
  income("6401", "经营预算收入", "institution", "8401"),
  income("6501", "债务预算收入", "institution", SPECIAL),
  income("6601", "非同级财政拨款预算收入", "all", SPECIAL),
  income("6602", "投资预算收益", "institution", "8501"),
  { ...income("6609", "其他预算收入", "all", SPECIAL), parts: ["6603", "6604", "6605"] },
  expenditure("7101", "行政支出", "administrative", "by source"),
  {
    ...expenditure("7201", "事业支出", "institution", "by source"),
    parts: ["7202", "7203", "7204", "7205"],
  },
  expenditure("7301", "经营支出", "institution", "8401"),
  expenditure("7401", "上缴上级支出", "institution", "8501"),
  expenditure("7501", "对附属单位补助支出", "institution", "8501"),
  expenditure("7601", "投资支出", "institution", "8501"),
  expenditure("7701", "债务还本支出", "institution", "8501"),
  { ...expenditure("7901", "其他支出", "all", "by source"), parts: ["7902", "7903"] },
  { ...balance("8001", "资金结存", "all"), class: "money", side: "debit" },
  balance("8101", "财政拨款结转", "all"),
  balance("8102", "财政拨款结余", "all"),
  balance("8201", "非财政拨款结转", "all"),
  balance("8202", "非财政拨款结余", "all"),
  balance("8301", "专用结余", "institution"),
  balance("8401", "经营结余", "institution"),
  {
    ...balance("8501", "其他结余", "all"),
    class: "clearing",
    closesTo: "8701 (institution), 8202/cumulative (administrative)",
  },
  {
    ...balance("8701", "非财政拨款结余分配", "institution"),
    class: "clearing",
    closesTo: "8202/cumulative",
  },
];

/** The codes of the budget ledger: the 26 accounts and those that units may split them into. */
export const BUDGET_ACCOUNT_CODES: ReadonlySet<string> = new Set(
  BUDGET_ACCOUNTS.flatMap(({ code, parts }) => [code, ...parts]),
);

function income(
  code: string,
  zh: string,
  who: BudgetAccount["who"],
  closesTo: string,
): BudgetAccount {
  return {
    code,
    zh,
    class: "income",
    side: "credit",
    who,
    closesTo,
    parts: [],
    status: "verified",
  };
}

function expenditure(
  code: string,
  zh: string,
  who: BudgetAccount["who"],
  closesTo: string,
): BudgetAccount {
  return { ...income(code, zh, who, closesTo), class: "expenditure", side: "debit" };
}

function balance(code: string, zh: string, who: BudgetAccount["who"]): BudgetAccount {
  return { ...income(code, zh, who, ""), class: "surplus" };
}
