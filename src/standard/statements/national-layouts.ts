import type {
  AmountColumn,
  Evidence,
  FixedRow,
  Side,
  StatementLayout,
} from "#standard/statements/layout.ts";

const SEEN: Evidence = { status: "verified", seen: "T, P" };
const RECALLED: Evidence = { status: "recalled" };

const INCOME_ROWS: readonly FixedRow[] = [
  income("general-budget-grant", 1, [
    "一般公共预算财政拨款收入",
    "一般公共预算拨款收入",
    "一般公共预算财政拨款",
    "一般公共预算拨款",
  ]),
  income("fiscal-grant", undefined, ["财政拨款收入"]),
  income("government-fund-grant", 2, [
    "政府性基金预算财政拨款收入",
    "政府性基金预算拨款收入",
    "政府性基金预算财政拨款",
    "政府性基金预算拨款",
    "政府性基金收入",
  ]),
  income("state-capital-grant", 3, [
    "国有资本经营预算财政拨款收入",
    "国有资本经营预算拨款收入",
    "国有资本经营预算财政拨款",
    "国有资本经营预算拨款",
    "国有资本经营预算收入",
  ]),
  income("special-account-income", undefined, ["财政专户管理资金收入", "财政专户管理资金"]),
  income("superior-subsidy", 4, ["上级补助收入"]),
  income("business-income", 5, ["事业收入", "事业收入资金"]),
  income("operating-income", 6, ["经营收入", "事业单位经营收入"]),
  income("subordinate-remittance", 7, ["附属单位上缴收入"]),
  income("other-income", 8, ["其他收入"]),
  income("income-total", 27, ["本年收入合计", "本年收入小计", "收入合计"]),
  income("non-fiscal-surplus-used", 28, [
    "使用非财政拨款结余",
    "使用非财政拨款结余(含专用结余)",
    "使用非财政拨款结余和专用结余",
    "用事业基金弥补收支差额",
  ]),
  income("carryover-opening", 29, [
    "年初结转和结余",
    "上年结转和结余",
    "上年结转结余",
    "上年结转",
    "年初结转结余",
  ]),
  income("income-grand-total", 31, ["总计", "收入总计"]),
];

const EXPENDITURE_ROWS: readonly FixedRow[] = [
  expenditure("expenditure-total", 58, ["本年支出合计", "本年支出小计", "支出合计"]),
  expenditure("surplus-distribution", 59, ["结余分配"]),
  expenditure("carryover-closing", 60, [
    "年末结转和结余",
    "结转下年",
    "年终结转结余",
    "年末结转结余",
  ]),
  expenditure("expenditure-grand-total", 62, ["总计", "支出总计"]),
];

const FISCAL_INCOME_ROWS: readonly FixedRow[] = [
  income("general-budget-grant", 1, [
    "一般公共预算财政拨款",
    "一般公共预算拨款",
    "一般公共预算财政拨款收入",
    "一般公共预算拨款收入",
  ]),
  income("government-fund-grant", 2, [
    "政府性基金预算财政拨款",
    "政府性基金预算拨款",
    "政府性基金预算财政拨款收入",
    "政府性基金预算拨款收入",
  ]),
  income("state-capital-grant", 3, [
    "国有资本经营预算财政拨款",
    "国有资本经营预算拨款",
    "国有资本经营预算财政拨款收入",
    "国有资本经营预算拨款收入",
  ]),
  income("income-total", 27, ["本年收入合计", "本年收入", "本年收入小计"]),
  income("carryover-opening", 28, [
    "年初财政拨款结转和结余",
    "上年财政拨款结转和结余",
    "年初结转和结余",
    "上年结转和结余",
    "上年结转",
  ]),
  split("carryover-opening-general-budget", 29, [
    "一般公共预算财政拨款",
    "一般公共预算拨款",
    "一般公共预算财政拨款结转和结余",
  ]),
  split("carryover-opening-government-fund", 30, [
    "政府性基金预算财政拨款",
    "政府性基金预算拨款",
    "政府性基金预算财政拨款结转和结余",
  ]),
  split("carryover-opening-state-capital", 31, [
    "国有资本经营预算财政拨款",
    "国有资本经营预算拨款",
    "国有资本经营预算财政拨款结转和结余",
  ]),
  income("income-grand-total", 32, ["总计", "收入总计", "合计"]),
];

const FISCAL_EXPENDITURE_ROWS: readonly FixedRow[] = [
  expenditure("expenditure-total", 59, ["本年支出合计", "本年支出", "本年支出小计"]),
  expenditure("carryover-closing", 60, [
    "年末财政拨款结转和结余",
    "年末结转和结余",
    "结转下年",
    "年终结转结余",
  ]),
  expenditure("expenditure-grand-total", 64, ["总计", "支出总计", "合计"]),
];

/** Names of the one column of amounts, the surest first. */
export const AMOUNT_NAMES: readonly string[] = [
  "决算数",
  "金额",
  "本年决算数",
  "决算金额",
  "统计数",
  "预算数",
  "本年预算数",
  "本年数",
  "合计",
  "小计",
];

const AMOUNT: AmountColumn = { key: "amount", names: AMOUNT_NAMES, ...SEEN };

/** The year before and the budgets that internal forms print beside the amount. */
export const AMOUNTS_BESIDE: readonly AmountColumn[] = [
  {
    key: "amount",
    isPrior: true,
    names: ["上年决算数", "上年数", "上年预算数", "上年执行数"],
    ...RECALLED,
  },
  { key: "initial-budget", names: ["年初预算数", "年初预算"], ...RECALLED },
  {
    key: "adjusted-budget",
    names: ["全年预算数", "调整预算数", "全年预算", "调整预算"],
    ...RECALLED,
  },
];

const FUND_COLUMNS: readonly AmountColumn[] = [
  { key: "total", side: "expenditure", names: ["合计", "小计", "决算数", "金额"], ...SEEN },
  {
    key: "general-budget",
    side: "expenditure",
    names: ["一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算"],
    ...SEEN,
  },
  {
    key: "government-fund",
    side: "expenditure",
    names: ["政府性基金预算财政拨款", "政府性基金预算拨款", "政府性基金预算", "政府性基金"],
    ...SEEN,
  },
  {
    key: "state-capital",
    side: "expenditure",
    names: ["国有资本经营预算财政拨款", "国有资本经营预算拨款", "国有资本经营预算", "国有资本经营"],
    ...SEEN,
  },
];

export const INCOME_COLUMNS: readonly AmountColumn[] = [
  {
    key: "total",
    names: ["本年收入合计", "本年收入/合计", "本年收入/小计", "收入合计", "合计", "小计"],
    ...SEEN,
  },
  {
    key: "fiscal",
    names: ["财政拨款收入", "本年财政拨款收入", "财政拨款"],
    ...SEEN,
  },
  { key: "superior-subsidy", names: ["上级补助收入"], ...SEEN },
  { key: "business-income", names: ["事业收入"], ...SEEN },
  {
    key: "education-fees",
    names: ["事业收入/其中:教育收费", "事业收入/教育收费", "其中:教育收费", "教育收费"],
    ...RECALLED,
  },
  { key: "operating-income", names: ["经营收入", "事业单位经营收入"], ...SEEN },
  { key: "subordinate-remittance", names: ["附属单位上缴收入"], ...SEEN },
  { key: "other-income", names: ["其他收入"], ...SEEN },
  {
    key: "general-budget",
    names: ["一般公共预算拨款收入", "一般公共预算财政拨款收入", "一般公共预算"],
    ...RECALLED,
  },
  {
    key: "government-fund",
    names: ["政府性基金预算拨款收入", "政府性基金预算财政拨款收入", "政府性基金预算"],
    ...RECALLED,
  },
  {
    key: "state-capital",
    names: ["国有资本经营预算拨款收入", "国有资本经营预算财政拨款收入", "国有资本经营预算"],
    ...RECALLED,
  },
  {
    key: "special-account-income",
    names: ["财政专户管理资金收入", "财政专户管理资金"],
    ...RECALLED,
  },
  { key: "carryover-opening", names: ["上年结转", "上年结转结余", "年初结转和结余"], ...RECALLED },
];

export const EXPENDITURE_COLUMNS: readonly AmountColumn[] = [
  {
    key: "total",
    names: ["本年支出合计", "本年支出/合计", "本年支出/小计", "支出合计", "合计", "小计"],
    ...SEEN,
  },
  ...natureColumns(),
  { key: "paid-to-superior", names: ["上缴上级支出"], ...SEEN },
  { key: "operating", names: ["经营支出", "事业单位经营支出"], ...SEEN },
  {
    key: "subsidy-to-subordinates",
    names: ["对附属单位补助支出", "对附属单位补助"],
    ...SEEN,
  },
];

export const GENERAL_COLUMNS: readonly AmountColumn[] = [
  {
    key: "total",
    names: [
      "本年支出合计",
      "本年支出/合计",
      "本年支出/小计",
      "本年支出",
      "合计",
      "小计",
      "决算数/合计",
    ],
    ...SEEN,
  },
  ...natureColumns(),
];

/** 年初, 本年收入, 本年支出, 年末; `total` names the column of all expenditure. */
export function balanceColumns(total: string): readonly AmountColumn[] {
  return [
    {
      key: "carryover-opening",
      names: ["年初结转和结余", "上年结转和结余", "年初结转结余"],
      ...SEEN,
    },
    {
      key: "carryover-opening-basic",
      names: ["年初结转和结余/基本支出结转"],
      status: "recalled",
    },
    {
      key: "carryover-opening-project",
      names: ["年初结转和结余/项目支出结转和结余"],
      status: "recalled",
    },
    { key: "income", names: ["本年收入"], ...SEEN },
    { key: "income-basic", names: ["本年收入/基本支出"], ...RECALLED },
    { key: "income-project", names: ["本年收入/项目支出"], ...RECALLED },
    {
      key: total,
      names: ["本年支出", "本年支出合计", "本年支出/小计", "合计", "小计"],
      ...SEEN,
    },
    ...natureColumns(),
    {
      key: "carryover-closing",
      names: ["年末结转和结余", "年终结转和结余", "年末结转结余"],
      ...SEEN,
    },
    {
      key: "carryover-closing-basic",
      names: ["年末结转和结余/基本支出结转"],
      ...RECALLED,
    },
    {
      key: "carryover-closing-project",
      names: ["年末结转和结余/项目支出结转和结余"],
      ...RECALLED,
    },
  ];
}

function natureColumns(): readonly AmountColumn[] {
  return [
    { key: "basic", names: ["本年支出/基本支出", "基本支出"], ...SEEN },
    {
      key: "basic-personnel",
      names: ["基本支出/人员经费", "基本支出/其中:人员经费"],
      ...RECALLED,
    },
    {
      key: "basic-public",
      names: ["基本支出/公用经费", "基本支出/其中:公用经费", "基本支出/日常公用经费"],
      ...RECALLED,
    },
    { key: "project", names: ["本年支出/项目支出", "项目支出"], ...SEEN },
  ];
}

/** Totals of the statements by economic code. */
export const ECONOMIC_TOTALS: readonly FixedRow[] = [
  { key: "personnel-total", names: ["人员经费合计", "人员经费小计", "人员经费"], ...SEEN },
  {
    key: "public-total",
    names: ["公用经费合计", "公用经费小计", "日常公用经费合计", "公用经费"],
    ...SEEN,
  },
  { key: "total", names: ["合计", "总计", "基本支出合计"], ...RECALLED },
];

/** The columns of each block of a statement by economic code. */
export const ECONOMIC_COLUMNS: readonly AmountColumn[] = [
  AMOUNT,
  { key: "personnel", names: ["人员经费"], ...RECALLED },
  { key: "public", names: ["公用经费", "日常公用经费"], ...RECALLED },
];

const THREE_PUBLICS_ITEMS: readonly FixedRow[] = [
  {
    key: "total",
    names: [
      "合计",
      '"三公"经费合计',
      '"三公"经费支出',
      '财政拨款"三公"经费',
      '"三公"经费',
      "支出合计",
      "总计",
    ],
    ...SEEN,
  },
  {
    key: "abroad",
    names: ["因公出国(境)费", "因公出国(境)费用", "因公出国(境)经费", "因公出国(境)支出"],
    ...SEEN,
  },
  {
    key: "vehicle",
    names: [
      "公务用车购置及运行维护费",
      "公务用车购置及运行维护费/小计",
      "公务用车购置及运行费",
      "公务用车购置和运行维护费",
      "公务用车购置和运行费",
      "公务用车费",
      "公务用车支出",
    ],
    ...SEEN,
  },
  {
    key: "vehicle-purchase",
    names: ["公务用车购置费", "公务用车购置", "公务用车购置费用", "公务用车购置支出"],
    ...SEEN,
  },
  {
    key: "vehicle-operation",
    names: [
      "公务用车运行维护费",
      "公务用车运行费",
      "公务用车运行维护",
      "公务用车运行维护费用",
      "公务用车运行维护支出",
    ],
    ...SEEN,
  },
  {
    key: "reception",
    names: ["公务接待费", "公务接待费用", "公务接待支出", "公务接待费/小计"],
    ...SEEN,
  },
  { key: "meeting", names: ["会议费"], status: "verified", seen: "柞水 2020" },
  { key: "training", names: ["培训费"], status: "verified", seen: "柞水 2020" },
  { key: "reception-domestic", names: ["国内接待费", "国内公务接待费"], ...RECALLED },
  { key: "reception-foreign-guests", names: ["外事接待费"], ...RECALLED },
  { key: "reception-abroad", names: ["国(境)外接待费", "国(境)外公务接待费"], ...RECALLED },
  { key: "running-cost", names: ["机关运行经费"], ...RECALLED },
  {
    key: "running-cost-administrative",
    names: ["行政单位", "行政单位机关运行经费"],
    ...RECALLED,
  },
  {
    key: "running-cost-as-civil-service",
    names: ["参照公务员法管理事业单位", "参公单位", "参照公务员法管理事业单位机关运行经费"],
    ...RECALLED,
  },
  count("abroad-groups", "个", ["因公出国(境)团组数", "因公出国(境)团组"]),
  count("abroad-visits", "人次", ["因公出国(境)人次数", "因公出国(境)人次", "因公出国(境)人数"]),
  count("vehicles-bought", "辆", ["公务用车购置数", "公务用车购置数量"]),
  count("vehicles-held", "辆", ["公务用车保有量", "公务用车保有数"]),
  count("reception-batches", "批次", ["国内公务接待批次", "国内公务接待批次数"]),
  count("reception-visits", "人次", ["国内公务接待人次", "国内公务接待人数"]),
  count("reception-foreign-batches", "批次", ["外事接待批次"]),
  count("reception-foreign-visits", "人次", ["外事接待人次"]),
  count("reception-abroad-batches", "批次", ["国(境)外公务接待批次"]),
  count("reception-abroad-visits", "人次", ["国(境)外公务接待人次"]),
];

const THREE_PUBLICS_MEASURES: readonly AmountColumn[] = [
  {
    key: "budget",
    names: [
      "全年预算数",
      "预算数",
      "调整预算数",
      "年初预算数",
      "本年预算数",
      "预算金额",
      "预算",
      "当年预算数",
    ],
    ...SEEN,
  },
  {
    key: "actual",
    names: ["决算数", "决算统计数", "支出决算数", "本年决算数", "决算金额", "决算", "执行数"],
    ...SEEN,
  },
];

/** Items and measures of the statements of “三公” (公务接待费, 会议费 … by 预算数, 决算数). */
export const THREE_PUBLICS_COLUMNS = {
  kind: "items-and-measures",
  items: THREE_PUBLICS_ITEMS,
  measures: THREE_PUBLICS_MEASURES,
} as const;

/** The nine national statements (layouts.yaml, statements), with the titles of all regions. */
export const NATIONAL_LAYOUTS: readonly StatementLayout[] = [
  {
    key: "01",
    ...SEEN,
    titles: [
      { text: "收入支出决算总表", status: "verified", seen: "T, P, U" },
      {
        text: "收入支出决算表",
        region: "yunnan",
        status: "verified",
        seen: "yngm.gov.cn/info/1086/81598.htm; yndaily.com 2025-08-12",
      },
      { text: "收支决算总表", ...RECALLED },
      { text: "部门收支决算总表", ...RECALLED },
      { text: "收支总表", ...RECALLED },
      { text: "部门收支总表", ...RECALLED },
      { text: "收支预算总表", ...RECALLED },
      { text: "收入支出预算总表", ...RECALLED },
    ],
    columns: {
      kind: "named",
      columns: [
        { ...AMOUNT, side: "income" },
        { ...AMOUNT, side: "expenditure" },
        ...bothSides(AMOUNTS_BESIDE),
      ],
    },
    rows: {
      kind: "fixed",
      rows: [...INCOME_ROWS, ...EXPENDITURE_ROWS],
      classes: "expenditure",
    },
    signature: { rows: ["income-total", "expenditure-total", "business-income"] },
    notes: [note("注:本表反映部门本年度的总收支和年末结转结余情况。")],
    emptySentences: [],
  },
  {
    key: "02",
    ...SEEN,
    titles: [
      { text: "收入决算表", status: "verified", seen: "T, P, U" },
      { text: "收入决算总表", region: "shaanxi-2020", status: "verified", seen: "柞水 2020" },
      { text: "部门收入总表", ...RECALLED },
      { text: "收入总表", ...RECALLED },
      { text: "收入预算总表", ...RECALLED },
      { text: "收入预算表", ...RECALLED },
    ],
    columns: { kind: "named", columns: INCOME_COLUMNS },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    signature: { columns: ["total", "fiscal", "business-income"] },
    notes: [note("注:本表反映部门本年度取得的各项收入情况。")],
    emptySentences: [],
  },
  {
    key: "03",
    ...SEEN,
    titles: [
      { text: "支出决算表", status: "verified", seen: "T, P, U" },
      { text: "支出决算总表", region: "shaanxi-2020", status: "verified", seen: "柞水 2020" },
      { text: "部门支出总表", ...RECALLED },
      { text: "支出总表", ...RECALLED },
      { text: "支出预算总表", ...RECALLED },
      { text: "支出预算表", ...RECALLED },
    ],
    columns: { kind: "named", columns: EXPENDITURE_COLUMNS },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    signature: { columns: ["total", "basic", "project", "paid-to-superior"] },
    notes: [note("注:本表反映部门本年度各项支出情况。")],
    emptySentences: [],
  },
  {
    key: "04",
    ...SEEN,
    titles: [
      { text: "财政拨款收入支出决算总表", status: "verified", seen: "T, P, U" },
      {
        text: "财政拨款收入支出决算表",
        region: "yunnan",
        status: "verified",
        seen: "yngm.gov.cn/info/1086/81598.htm",
      },
      { text: "财政拨款收支决算总表", status: "verified", seen: "outlines.json" },
      { text: "财政拨款收支总表", ...RECALLED },
      { text: "财政拨款收支预算总表", ...RECALLED },
      { text: "财政拨款收入支出预算总表", ...RECALLED },
    ],
    columns: {
      kind: "named",
      columns: [{ ...AMOUNT, side: "income" }, ...FUND_COLUMNS, ...incomeSide(AMOUNTS_BESIDE)],
    },
    rows: {
      kind: "fixed",
      rows: [...FISCAL_INCOME_ROWS, ...FISCAL_EXPENDITURE_ROWS],
      classes: "expenditure",
    },
    signature: {
      columns: ["general-budget", "government-fund"],
      rows: ["income-total", "expenditure-total"],
    },
    notes: [
      note("注:本表反映部门本年度财政拨款总收支和结转结余情况。"),
      { text: "财政拨款的总收支和年末结转结余情况", ...RECALLED },
    ],
    emptySentences: [],
  },
  {
    key: "05",
    ...SEEN,
    titles: [
      { text: "一般公共预算财政拨款支出决算表", status: "verified", seen: "T, P, U" },
      { text: "一般公共预算财政拨款支出决算", status: "verified", seen: "梧州 2023" },
      {
        text: "一般公共预算财政拨款收入支出决算表",
        region: "yunnan",
        status: "verified",
        seen: "楚雄 2019, 2021; 耿马 2022; xsbn.gov.cn 2024",
      },
      { text: "一般公共预算财政拨款支出决算表(一)", status: "verified", seen: "outlines.json" },
      { text: "一般公共预算支出表", ...RECALLED },
      { text: "一般公共预算财政拨款支出预算表", ...RECALLED },
      { text: "一般公共预算财政拨款支出表", ...RECALLED },
    ],
    columns: {
      kind: "named",
      columns: [...GENERAL_COLUMNS, ...balanceColumns("total")],
    },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "last",
    notes: [note("注:本表反映部门本年度一般公共预算财政拨款支出情况。")],
    emptySentences: [],
  },
  {
    key: "06",
    ...SEEN,
    titles: [
      { text: "一般公共预算财政拨款基本支出决算表", status: "verified", seen: "T, P, U" },
      {
        text: "一般公共预算财政拨款基本支出决算明细表",
        status: "verified",
        seen: "central 2023, 梧州 2023, 渠县 2024, 湛江 2021, Inner Mongolia 2022",
      },
      { text: "一般公共预算财政拨款支出决算表(二)", status: "verified", seen: "outlines.json" },
      { text: "财政拨款基本支出经济分类决算表", status: "verified", seen: "outlines.json" },
      { text: "一般公共预算财政拨款基本支出经济分类决算表", ...RECALLED },
      { text: "一般公共预算基本支出决算表", ...RECALLED },
      { text: "一般公共预算基本支出表", ...RECALLED },
      { text: "一般公共预算财政拨款基本支出预算表", ...RECALLED },
      { text: "一般公共预算财政拨款基本支出表", ...RECALLED },
    ],
    columns: { kind: "named", columns: ECONOMIC_COLUMNS },
    rows: { kind: "economic-codes", totals: ECONOMIC_TOTALS },
    totalPlace: "last",
    signature: { rows: ["personnel-total", "public-total", "301", "302"] },
    notes: [note("注:本表反映部门本年度一般公共预算财政拨款基本支出明细情况。")],
    emptySentences: [],
  },
  {
    key: "07",
    ...SEEN,
    titles: [
      { text: "政府性基金预算财政拨款收入支出决算表", status: "verified", seen: "T, P, U" },
      { text: "政府性基金预算财政拨款收支决算表", status: "verified", seen: "outlines.json" },
      { text: "政府性基金预算财政拨款支出决算表", ...RECALLED },
      { text: "政府性基金预算支出表", ...RECALLED },
      { text: "政府性基金预算财政拨款支出预算表", ...RECALLED },
      { text: "政府性基金预算财政拨款支出表", ...RECALLED },
    ],
    columns: { kind: "named", columns: balanceColumns("expenditure") },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    notes: [note("注:本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。")],
    emptySentences: [
      {
        text: "说明:{department}本年度没有政府性基金预算财政拨款收入和支出,故本表无数据。",
        ...SEEN,
      },
    ],
  },
  {
    key: "08",
    ...SEEN,
    titles: [
      { text: "国有资本经营预算财政拨款收入支出决算表", status: "verified", seen: "T, P, U" },
      { text: "国有资本经营预算财政拨款收支决算表", ...RECALLED },
      {
        text: "国有资本经营预算财政拨款支出决算表",
        status: "verified",
        seen: "central 2023, 梧州 2023, 湛江 2021, 曾都 2021, Inner Mongolia 2022, 柞水 2020",
      },
      { text: "国有资本经营预算支出表", ...RECALLED },
      { text: "国有资本经营预算财政拨款支出预算表", ...RECALLED },
      { text: "国有资本经营预算财政拨款支出表", ...RECALLED },
    ],
    columns: { kind: "named", columns: balanceColumns("expenditure") },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    signature: { columns: ["expenditure", "project"], codes: "223" },
    notes: [note("注:本表反映部门本年度国有资本经营预算财政拨款收入支出及结转和结余情况。")],
    emptySentences: [
      {
        text: "说明:{department}本年度没有国有资本经营预算财政拨款收入和支出,故本表无数据。",
        ...SEEN,
      },
    ],
  },
  {
    key: "09",
    ...SEEN,
    titles: [
      { text: '财政拨款"三公"经费支出决算表', status: "verified", seen: "T, P, U" },
      {
        text: '一般公共预算财政拨款"三公"经费支出决算表',
        status: "verified",
        seen: "舞钢 2020, 曾都 2021, 湛江 2021",
      },
      {
        text: '一般公共预算财政拨款"三公"经费及会议费、培训费支出决算表',
        region: "shaanxi-2020",
        status: "verified",
        seen: "柞水 2020",
      },
      {
        text: '财政拨款安排的"三公"经费支出决算表',
        region: "guangxi",
        status: "verified",
        seen: "梧州 2023",
      },
      {
        text: '财政拨款"三公"经费、行政参公单位机关运行经费情况表',
        region: "yunnan",
        status: "verified",
        seen: "xsbn.gov.cn 2024, yndaily.com 2024",
      },
    ],
    titlePattern: /^(?:一般公共预算|财政拨款|安排的?|支出)*"三公"经费[^。;,]{0,40}表$/,
    columns: THREE_PUBLICS_COLUMNS,
    rows: { kind: "only", key: "all" },
    signature: { columns: ["abroad", "reception", "vehicle"] },
    notes: [
      note('注:本表反映部门本年度"三公"经费支出预决算情况。'),
      {
        text: "其中,预算数为全年预算数,反映按规定程序调整后的预算数",
        ...RECALLED,
      },
    ],
    emptySentences: [
      {
        text: '说明:{department}本年度没有财政拨款"三公"经费支出,故本表无数据。',
        status: "verified",
        seen: "P",
      },
    ],
  },
];

function income(key: string, line: number | undefined, names: readonly string[]): FixedRow {
  return fixed({ key, line, names, side: "income" });
}

function split(key: string, line: number, names: readonly string[]): FixedRow {
  return { ...income(key, line, names), parent: "carryover-opening" };
}

function expenditure(key: string, line: number, names: readonly string[]): FixedRow {
  return fixed({ key, line, names, side: "expenditure" });
}

function fixed(row: {
  readonly key: string;
  readonly line: number | undefined;
  readonly names: readonly string[];
  readonly side: Side;
}): FixedRow {
  const { line, ...rest } = row;
  return line === undefined ? { ...rest, ...RECALLED } : { ...rest, line, ...SEEN };
}

function count(key: string, countUnit: string, names: readonly string[]): FixedRow {
  return { key, countUnit, names, ...RECALLED };
}

function bothSides(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  return columns.flatMap((column) => [
    { ...column, side: "income" as const },
    { ...column, side: "expenditure" as const },
  ]);
}

function incomeSide(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  return columns.map((column) => ({ ...column, side: "income" as const }));
}

function note(text: string): Evidence & { readonly text: string } {
  return { text, ...SEEN };
}
