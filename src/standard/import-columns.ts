import { BOOKS_COLUMNS } from "#standard/accounting/columns.ts";

/** What a column of a list that an accounting package exports can be (import-formats 3.1). */
export type ImportField =
  | keyof typeof POSTING_WORDS
  | keyof typeof VOUCHER_WORDS
  | keyof typeof BALANCE_WORDS;

/** Words of a field, folded: seen in public importers and exporters, or only recalled. */
export type FieldWords = {
  readonly zh: string;
  readonly verified: readonly string[];
  readonly recalled: readonly string[];
  /** What the cells of the column are like, where that can be told. */
  readonly content?: ContentKind;
};

/** What cells can be seen to be. */
export type ContentKind =
  | "account"
  | "function"
  | "economic"
  | "date"
  | "period"
  | "year"
  | "amount"
  | "side"
  | "unit"
  | "fund"
  | "source"
  | "nature"
  | "special"
  | "line"
  | "voucher"
  | "pairs"
  | "mark";

/** The columns of our own template under the names of the standard, and what else packages say. */
const POSTING_WORDS = {
  unit: {
    zh: "单位",
    verified: [...BOOKS_COLUMNS.unit, "单位", "单位名称", "核算单位", "会计核算单位", "预算单位"],
    recalled: ["账套", "账套名称", "单位编号"],
    content: "unit",
  },
  year: { zh: "会计年度", verified: BOOKS_COLUMNS.year, recalled: ["年"], content: "year" },
  period: {
    zh: "会计期间",
    verified: BOOKS_COLUMNS.period,
    recalled: ["月", "会计期"],
    content: "period",
  },
  word: { zh: "凭证字", verified: BOOKS_COLUMNS.word, recalled: ["字"] },
  number: {
    zh: "凭证号",
    verified: BOOKS_COLUMNS.number,
    recalled: ["凭证字号", "编号", "凭证字编号"],
    content: "voucher",
  },
  line: {
    zh: "分录序号",
    verified: BOOKS_COLUMNS.line,
    recalled: ["分录行号", "序号"],
    content: "line",
  },
  date: {
    zh: "日期",
    verified: BOOKS_COLUMNS.date,
    recalled: ["过账日期", "登账日期"],
    content: "date",
  },
  summary: { zh: "摘要", verified: BOOKS_COLUMNS.summary, recalled: ["摘要说明"] },
  account: {
    zh: "科目编码",
    verified: [...BOOKS_COLUMNS.account, "会计科目", "编码"],
    recalled: ["科目"],
    content: "account",
  },
  accountName: { zh: "科目名称", verified: BOOKS_COLUMNS.accountName, recalled: [] },
  detail: { zh: "明细科目", verified: BOOKS_COLUMNS.detail, recalled: [] },
  debit: { zh: "借方金额", verified: BOOKS_COLUMNS.debit, recalled: ["借方数"], content: "amount" },
  credit: {
    zh: "贷方金额",
    verified: BOOKS_COLUMNS.credit,
    recalled: ["贷方数"],
    content: "amount",
  },
  fund: {
    zh: "资金性质",
    verified: ["资金性质"],
    recalled: BOOKS_COLUMNS.fund,
    content: "fund",
  },
  source: { zh: "资金来源明细", verified: BOOKS_COLUMNS.source, recalled: [], content: "source" },
  nature: {
    zh: "基本支出项目支出",
    verified: BOOKS_COLUMNS.nature,
    recalled: ["预算类型"],
    content: "nature",
  },
  special: { zh: "专项", verified: BOOKS_COLUMNS.special, recalled: [], content: "special" },
  function: {
    zh: "支出功能分类",
    verified: [...BOOKS_COLUMNS.function, "预算科目"],
    recalled: ["功能科目", "项级科目", "功能分类科目"],
    content: "function",
  },
  economic: {
    zh: "部门支出经济分类",
    verified: BOOKS_COLUMNS.economic,
    recalled: ["经济科目", "经济分类科目"],
    content: "economic",
  },
  project: {
    zh: "项目代码",
    verified: [...BOOKS_COLUMNS.project, "预算项目"],
    recalled: ["项目编号"],
  },
  counterparty: {
    zh: "往来单位代码",
    verified: [...BOOKS_COLUMNS.counterparty, "单位", "供应商"],
    recalled: ["客户"],
  },
  mark: { zh: "辅助标记", verified: BOOKS_COLUMNS.mark, recalled: [] },
  attachment: { zh: "附件", verified: BOOKS_COLUMNS.attachment, recalled: [] },
} as const satisfies Readonly<Record<string, FieldWords>>;

const VOUCHER_WORDS = {
  projectName: { zh: "项目名称", verified: ["项目", "项目名称"], recalled: [] },
  debitAccount: {
    zh: "借方科目",
    verified: ["借方科目", "借方科目编码"],
    recalled: ["借方科目代码", "借方会计科目"],
    content: "account",
  },
  creditAccount: {
    zh: "贷方科目",
    verified: ["贷方科目", "贷方科目编码"],
    recalled: ["贷方科目代码", "贷方会计科目"],
    content: "account",
  },
  debitAccountName: { zh: "借方科目名称", verified: [], recalled: ["借方科目名称"] },
  creditAccountName: { zh: "贷方科目名称", verified: [], recalled: ["贷方科目名称"] },
  side: {
    zh: "借贷方向",
    verified: ["方向", "借贷方向", "借贷标志", "借贷"],
    recalled: ["余额方向"],
    content: "side",
  },
  amount: {
    zh: "金额",
    verified: ["金额"],
    recalled: ["发生额", "本币金额", "发生金额"],
    content: "amount",
  },
  functionClass: { zh: "功能分类类", verified: [], recalled: ["类", "功能分类类"] },
  functionSection: { zh: "功能分类款", verified: [], recalled: ["款", "功能分类款"] },
  functionItem: { zh: "功能分类项", verified: [], recalled: ["项", "功能分类项"] },
  dimensions: {
    zh: "辅助核算",
    verified: ["辅助核算", "辅助项"],
    recalled: ["辅助信息", "辅助核算项", "核算项目"],
    content: "pairs",
  },
  system: { zh: "会计体系", verified: ["会计体系"], recalled: ["核算体系"] },
  voided: {
    zh: "作废标志",
    verified: ["作废标志"],
    recalled: ["作废", "是否作废"],
    content: "mark",
  },
  posted: {
    zh: "记账标志",
    verified: ["记账标志"],
    recalled: ["是否记账", "记账状态", "凭证状态", "状态"],
    content: "mark",
  },
} as const satisfies Readonly<Record<string, FieldWords>>;

const BALANCE_WORDS = {
  yearOpeningDebit: {
    zh: "年初借方",
    verified: ["年初借方", "年初借方余额", "年初余额借方"],
    recalled: [],
    content: "amount",
  },
  yearOpeningCredit: {
    zh: "年初贷方",
    verified: ["年初贷方", "年初贷方余额", "年初余额贷方"],
    recalled: [],
    content: "amount",
  },
  yearOpening: {
    zh: "年初余额",
    verified: ["年初余额"],
    recalled: ["上年结转"],
    content: "amount",
  },
  openingDebit: {
    zh: "期初借方",
    verified: ["期初借方", "期初借方余额", "期初余额借方"],
    recalled: [],
    content: "amount",
  },
  openingCredit: {
    zh: "期初贷方",
    verified: ["期初贷方", "期初贷方余额", "期初余额贷方"],
    recalled: [],
    content: "amount",
  },
  opening: {
    zh: "期初余额",
    verified: ["期初余额", "期初本币余额"],
    recalled: [],
    content: "amount",
  },
  openingSide: {
    zh: "期初余额方向",
    verified: ["期初余额方向", "期初方向"],
    recalled: ["年初余额方向", "年初方向", "科目方向"],
    content: "side",
  },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** Every field with its words. */
export const IMPORT_FIELDS: Readonly<Record<ImportField, FieldWords>> = {
  ...POSTING_WORDS,
  ...VOUCHER_WORDS,
  ...BALANCE_WORDS,
};

/**
 * Columns that are kept as a note: they say nothing that the statements need. 政府经济分类 has codes
 * of its own (501–599), which are not those of departments. 本年累计, 本期发生 and 期末 are columns of
 * balance lists beside the opening ones.
 */
export const NOTE_WORDS: readonly string[] = [
  ...["制单人", "制单", "审核人", "审核", "记账人", "记账", "出纳", "币别", "币种"],
  ...["汇率", "原币", "原币金额", "数量", "单价", "结算方式", "票据号", "对方科目", "对方科目编码"],
  ...[
    "对方科目名称",
    "政府经济分类",
    "政府支出经济分类",
    "政府预算支出经济分类",
    "部门",
    "职员",
    "存货",
  ],
  ...["单位名称全称", "备注", "部门名称", "结算号", "审核日期", "来源", "会计主管"],
  ...[
    "期末余额",
    "期末借方",
    "期末贷方",
    "期末借方余额",
    "期末贷方余额",
    "期末余额借方",
    "期末余额贷方",
  ],
  ...["本年累计借方", "本年累计贷方", "本年累计", "本年累计发生额借方", "本年累计发生额贷方"],
  ...[
    "本期借方发生额",
    "本期贷方发生额",
    "本期发生额借方",
    "本期发生额贷方",
    "借方累计发生额",
    "贷方累计发生额",
  ],
  ...["期末余额方向", "期末方向", "科目级次", "级次", "资金性质代码"],
];

/** First words of rows that are sums or carried over, not postings (import-formats 3.2). */
export const TOTAL_WORDS: readonly string[] = [
  ...["合计", "总计", "本月合计", "本期合计", "本年累计", "累计", "小计", "过次页", "承前页"],
  ...["期初余额", "上年结转", "本页合计", "本日合计", "当前合计", "凭证合计", "本页小计"],
];

/** How a void or unposted voucher is marked, folded; a bare yes means what the column's name says. */
export const VOID_WORDS: readonly string[] = ["作废", "已作废", "废", "作废凭证"];
export const UNPOSTED_WORDS: readonly string[] = [
  "未记账",
  "未过账",
  "未登账",
  "未审核",
  "暂存",
  "草稿",
];
export const POSTED_WORDS: readonly string[] = ["已记账", "已过账", "已登账", "记账", "正常"];
export const YES_WORDS: readonly string[] = ["是", "1", "y", "yes", "true", "√", "✓"];
export const NO_WORDS: readonly string[] = ["否", "0", "n", "no", "false", "×", "-"];

/** How a side is written, folded and in small letters. */
export const SIDE_WORDS: { readonly debit: readonly string[]; readonly credit: readonly string[] } =
  {
    debit: ["借", "借方", "1", "d", "dr", "jf"],
    credit: ["贷", "贷方", "0", "-1", "2", "c", "cr", "df"],
  };

/** The dimensions that postings of some accounts can carry at all (accounting.md 1.2). */
export const CARRIED: readonly {
  readonly accounts: readonly string[];
  readonly fields: readonly ImportField[];
}[] = [
  {
    accounts: ["6001"],
    fields: ["fund", "nature", "function", "project", "counterparty", "mark"],
  },
  {
    accounts: ["6"],
    fields: ["special", "function", "project", "counterparty", "mark"],
  },
  {
    accounts: ["7"],
    fields: ["fund", "source", "nature", "function", "economic", "project", "counterparty", "mark"],
  },
  { accounts: ["8101", "8102"], fields: ["fund", "nature", "function", "project", "detail"] },
  { accounts: ["8201", "8202"], fields: ["nature", "function", "project", "detail"] },
  { accounts: ["8301"], fields: ["detail"] },
];

/** Names by which one cell calls its dimensions (辅助核算: `功能分类:2010301;经济分类:30201`). */
export const PAIR_FIELDS: readonly ImportField[] = [
  ...(["function", "economic", "project", "projectName", "fund", "source", "nature"] as const),
  ...(["special", "counterparty", "detail", "mark"] as const),
];
