/** What a column of the books is (import-formats 4.1, 4.2; words of 3.1). */
export type BooksColumn =
  | "unit"
  | "year"
  | "period"
  | "word"
  | "number"
  | "line"
  | "date"
  | "summary"
  | "account"
  | "accountName"
  | "detail"
  | "debit"
  | "credit"
  | "fund"
  | "source"
  | "nature"
  | "special"
  | "function"
  | "economic"
  | "project"
  | "counterparty"
  | "mark"
  | "attachment"
  | "openingDebit"
  | "openingCredit";

/** The names that a column is printed under, folded; the template's own first. */
export const BOOKS_COLUMNS: Readonly<Record<BooksColumn, readonly [string, ...string[]]>> = {
  unit: ["单位代码", "预算单位代码", "核算单位代码", "单位编码"],
  year: ["会计年度", "年度"],
  period: ["会计期间", "期间", "会计期间号", "会计月份", "会计月度", "月份"],
  word: ["凭证字", "凭证类别", "凭证类别字", "凭证种类", "凭证类型", "记账凭证种类"],
  number: ["凭证号", "凭证编号", "记账凭证编号", "凭证号数"],
  line: ["分录序号", "分录号", "行号", "记账凭证行号"],
  date: ["日期", "制单日期", "凭证日期", "记账日期", "记账凭证日期", "业务日期"],
  summary: ["摘要", "业务摘要", "凭证摘要", "记账凭证摘要"],
  account: ["科目编码", "科目代码", "科目编号", "会计科目编码", "会计科目代码", "科目号"],
  accountName: ["科目名称", "科目全称", "会计科目名称"],
  detail: ["明细科目", "明细科目名称"],
  debit: ["借方金额", "借方", "借方发生额", "本期借方", "借方本币金额"],
  credit: ["贷方金额", "贷方", "贷方发生额", "本期贷方", "贷方本币金额"],
  fund: ["资金性质", "拨款类型", "财政拨款种类"],
  source: ["资金来源明细", "资金来源", "经费来源"],
  nature: ["基本支出项目支出", "基本支出/项目支出", "支出类型", "支出性质", "基本/项目"],
  special: ["专项", "是否专项"],
  function: ["支出功能分类", "功能分类", "支出功能分类科目编码", "支出功能分类编码"],
  economic: [
    "部门支出经济分类",
    "部门经济分类",
    "部门预算支出经济分类",
    "支出经济分类",
    "经济分类",
  ],
  project: ["项目代码", "项目编码"],
  counterparty: ["往来单位代码", "往来单位", "对方单位", "对方单位代码"],
  mark: ["辅助标记", "标记"],
  attachment: ["附件", "附件数", "附单据数"],
  openingDebit: ["年初借方", "期初借方", "年初借方余额", "期初借方余额"],
  openingCredit: ["年初贷方", "期初贷方", "年初贷方余额", "期初贷方余额"],
};

/** The columns without which postings cannot be read. */
export const POSTING_COLUMNS_NEEDED: readonly BooksColumn[] = [
  "unit",
  "year",
  "period",
  "number",
  "date",
  "account",
  "debit",
  "credit",
];

/** The columns without which opening balances cannot be read. */
export const OPENING_COLUMNS_NEEDED: readonly BooksColumn[] = [
  "unit",
  "account",
  "openingDebit",
  "openingCredit",
];
