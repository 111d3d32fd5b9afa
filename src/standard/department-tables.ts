import type { BooksColumn } from "#standard/accounting/columns.ts";

/** The columns of our template of postings in their order (import-formats 4.1). */
export const POSTING_TEMPLATE: readonly BooksColumn[] = [
  ...(["unit", "year", "period", "word", "number", "line", "date", "summary"] as const),
  ...(["account", "accountName", "detail", "debit", "credit", "fund", "source"] as const),
  ...(["nature", "special", "function", "economic", "project", "counterparty"] as const),
  ...(["mark", "attachment"] as const),
];

/** The columns of our template of opening balances in their order (import-formats 4.2). */
export const OPENING_TEMPLATE: readonly BooksColumn[] = [
  ...(["unit", "account", "detail", "fund", "function", "nature", "project"] as const),
  ...(["openingDebit", "openingCredit"] as const),
];

/** What the cells of a column of a register are. `word` has a short list of words. */
export type TableColumnKind =
  | "text"
  | "unit"
  | "year"
  | "day"
  | "amount"
  | "count"
  | "area"
  | "figure"
  | "yes"
  | "function"
  | "economic"
  | "government-economic"
  | "fund"
  | "nature"
  | "word";

/** A column of a table that a department keeps beside its books. */
export type TableColumn = {
  readonly key: string;
  /** Names under which it is read, the template's own first. */
  readonly names: readonly [string, ...string[]];
  readonly kind: TableColumnKind;
  readonly isNeeded: boolean;
  /** Of a `word`: value and its words, the template's own first. */
  readonly words?: Readonly<Record<string, readonly [string, ...string[]]>>;
};

/** A table of a department-year (import-formats 4.3 to 4.11). */
export type DepartmentTable = {
  readonly key: TableKey;
  /** Path in the folder without its ending. */
  readonly path: string;
  readonly zh: string;
  readonly columns: readonly TableColumn[];
};

export type TableKey =
  | "units"
  | "budget"
  | "priorFigures"
  | "staff"
  | "vehicles"
  | "assets"
  | "contracts"
  | "abroad"
  | "receptions";

type Words = NonNullable<TableColumn["words"]>;

function needed(
  key: string,
  kind: TableColumnKind,
  ...names: readonly [string, ...string[]]
): TableColumn {
  return { key, names, kind, isNeeded: true };
}

function optional(
  key: string,
  kind: TableColumnKind,
  ...names: readonly [string, ...string[]]
): TableColumn {
  return { key, names, kind, isNeeded: false };
}

function word(column: TableColumn, words: Words): TableColumn {
  return { ...column, kind: "word", words };
}

const UNIT = needed("unit", "unit", "单位代码", "预算单位代码", "预算单位编码", "单位编码");

/** How kinds of units are written (行政, 参公, 事业). */
export const UNIT_KIND_WORDS = {
  administrative: ["行政", "行政单位", "机关"],
  "civil-service-managed": ["参公", "参公单位", "参照公务员法管理事业单位", "参公事业单位"],
  institution: ["事业", "事业单位"],
} as const satisfies Words;

/** How the rules by which books are kept are written (会计制度). */
export const LEDGER_WORDS = {
  administrative: ["行政单位财务规则", "行政"],
  institution: ["事业单位财务规则", "事业"],
} as const satisfies Words;

/** How movements of the budget are written (指标类型, import-formats 4.4). */
export const BUDGET_KIND_WORDS = {
  initial: ["年初批复", "年初预算", "年初部门预算"],
  "carried-over": ["上年结转"],
  added: ["追加", "追加指标"],
  cut: ["追减", "追减指标"],
  "shifted-in": ["调剂增加", "调增"],
  "shifted-out": ["调剂减少", "调减"],
  "taken-back": ["年末收回", "收回"],
} as const satisfies Words;

/** People of a unit (人员类别). */
export const STAFF_KIND_WORDS = {
  serving: ["在职", "在职人员"],
  "retired-veteran": ["离休", "离休人员"],
  retired: ["退休", "退休人员"],
  other: ["其他", "其他人员"],
} as const satisfies Words;

/** Uses of vehicles as the narrative lists them (国有资产占用情况). */
export const VEHICLE_USE_WORDS = {
  ministerial: ["副部(省)级及以上领导用车"],
  principal: ["主要负责人用车", "主要领导干部用车"],
  courier: ["机要通信用车"],
  emergency: ["应急保障用车"],
  enforcement: ["执法执勤用车"],
  technical: ["特种专业技术用车"],
  retirees: ["离退休干部服务用车", "离退休干部用车"],
  other: ["其他用车", "其他"],
} as const satisfies Words;

export const ASSET_KIND_WORDS = {
  building: ["房屋", "房屋建筑物", "房屋和构筑物"],
  vehicle: ["车辆"],
  equipment: ["设备"],
  other: ["其他"],
} as const satisfies Words;

export const CONTRACT_KIND_WORDS = {
  goods: ["货物", "货物类"],
  works: ["工程", "工程类"],
  services: ["服务", "服务类"],
} as const satisfies Words;

/** Sizes of suppliers; 监狱企业 and 福利性单位 count as 小微 (财库〔2020〕46号, recalled). */
export const SUPPLIER_WORDS = {
  large: ["大", "大型", "大型企业"],
  medium: ["中", "中型", "中型企业"],
  small: ["小", "小型", "小型企业"],
  micro: ["微", "微型", "微型企业"],
  favoured: ["监狱企业等", "监狱企业", "残疾人福利性单位"],
} as const satisfies Words;

/** Every table in the order of the reference. */
export const DEPARTMENT_TABLES: readonly DepartmentTable[] = [
  {
    key: "units",
    path: "registers/units",
    zh: "单位",
    columns: [
      needed("code", "text", "单位代码", "单位编码"),
      needed("name", "text", "单位名称"),
      optional("parent", "text", "上级单位代码"),
      word(needed("kind", "word", "单位类型", "单位性质"), UNIT_KIND_WORDS),
      word(optional("ledger", "word", "会计制度"), LEDGER_WORDS),
      optional("creditCode", "text", "统一社会信用代码"),
      optional("head", "yes", "是否本级"),
    ],
  },
  {
    key: "budget",
    path: "budget",
    zh: "预算指标",
    columns: [
      UNIT,
      needed("year", "year", "预算年度", "年度"),
      needed("document", "text", "指标文号"),
      needed("day", "day", "下达日期", "生效日期"),
      word(needed("kind", "word", "指标类型", "指标类型名称"), BUDGET_KIND_WORDS),
      needed("fund", "fund", "资金性质", "资金性质名称"),
      needed("nature", "nature", "基本支出项目支出", "支出类型"),
      needed("function", "function", "支出功能分类", "预算科目编码", "预算科目"),
      optional("economic", "economic", "部门支出经济分类"),
      optional("governmentEconomic", "government-economic", "政府支出经济分类", "政府经济分类"),
      optional("project", "text", "项目代码", "预算项目编码"),
      optional("projectName", "text", "项目名称", "预算项目名称"),
      needed("amount", "amount", "金额", "批准预算金额"),
      optional("isProcedureDone", "yes", "调整程序已完成"),
    ],
  },
  {
    key: "priorFigures",
    path: "prior-year/figures",
    zh: "上年数",
    columns: [
      needed("year", "year", "年度"),
      needed("statement", "text", "报表"),
      needed("row", "text", "行"),
      needed("column", "text", "列"),
      optional("code", "text", "功能或经济代码", "代码"),
      needed("value", "figure", "数值"),
      needed("unit", "text", "单位"),
    ],
  },
  {
    key: "staff",
    path: "registers/staff",
    zh: "人员",
    columns: [
      UNIT,
      word(needed("kind", "word", "人员类别"), STAFF_KIND_WORDS),
      needed("opening", "count", "年初人数"),
      needed("added", "count", "本年增加"),
      needed("removed", "count", "本年减少"),
      needed("closing", "count", "年末人数"),
    ],
  },
  {
    key: "vehicles",
    path: "registers/vehicles",
    zh: "车辆",
    columns: [
      needed("id", "text", "资产编号"),
      UNIT,
      word(needed("use", "word", "用途"), VEHICLE_USE_WORDS),
      needed("isHeld", "yes", "是否公务用车保有量口径"),
      needed("value", "amount", "价值", "原值"),
      needed("acquired", "day", "取得日期"),
      optional("disposed", "day", "处置日期"),
      optional("fund", "fund", "购置资金性质"),
    ],
  },
  {
    key: "assets",
    path: "registers/assets",
    zh: "资产",
    columns: [
      needed("id", "text", "资产编号"),
      UNIT,
      word(needed("kind", "word", "类别"), ASSET_KIND_WORDS),
      optional("area", "area", "面积平方米", "面积(平方米)", "建筑面积"),
      needed("value", "amount", "原值", "价值"),
      needed("acquired", "day", "取得日期"),
      optional("disposed", "day", "处置日期"),
    ],
  },
  {
    key: "contracts",
    path: "registers/contracts",
    zh: "采购合同",
    columns: [
      needed("id", "text", "合同编号"),
      UNIT,
      word(needed("kind", "word", "类别", "采购类别"), CONTRACT_KIND_WORDS),
      needed("amount", "amount", "合同金额"),
      needed("signed", "day", "签订日期"),
      optional("paid", "amount", "本年支付"),
      word(needed("supplier", "word", "供应商企业规模", "企业规模"), SUPPLIER_WORDS),
      optional("isReserved", "yes", "是否预留中小企业"),
      optional("budget", "amount", "预算金额"),
    ],
  },
  {
    key: "abroad",
    path: "registers/abroad",
    zh: "出国团组",
    columns: [
      needed("id", "text", "编号", "团组编号"),
      optional("unit", "unit", "单位代码"),
      needed("left", "day", "出发", "出发日期"),
      needed("returned", "day", "返回", "返回日期"),
      needed("destination", "text", "目的地"),
      needed("people", "count", "人数"),
      needed("amount", "amount", "费用", "金额"),
      optional("voucher", "text", "凭证号"),
    ],
  },
  {
    key: "receptions",
    path: "registers/receptions",
    zh: "公务接待",
    columns: [
      needed("day", "day", "日期"),
      needed("id", "text", "批次号"),
      optional("unit", "unit", "单位代码"),
      needed("guests", "text", "对象单位"),
      needed("people", "count", "人数"),
      needed("isForeign", "yes", "是否外事"),
      needed("amount", "amount", "金额"),
      optional("voucher", "text", "凭证号"),
    ],
  },
];

/** The table of a key. */
export function departmentTable(key: TableKey): DepartmentTable {
  const table = DEPARTMENT_TABLES.find((entry) => entry.key === key);
  if (table === undefined) throw new RangeError(`no table ${key}`);
  return table;
}
