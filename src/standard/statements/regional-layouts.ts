import type { AmountColumn, Evidence, StatementLayout } from "#standard/statements/layout.ts";
import {
  AMOUNT_NAMES,
  balanceColumns,
  ECONOMIC_COLUMNS,
  ECONOMIC_TOTALS,
  EXPENDITURE_COLUMNS,
  GENERAL_COLUMNS,
  INCOME_COLUMNS,
  THREE_PUBLICS_COLUMNS,
} from "#standard/statements/national-layouts.ts";

const RECALLED: Evidence = { status: "recalled" };

const TOTAL: AmountColumn = { key: "total", names: ["合计", "总计"], ...RECALLED };
const AMOUNT: AmountColumn = {
  key: "amount",
  names: [...AMOUNT_NAMES, "项目支出", "支出金额", "支出数", "资金"],
  ...RECALLED,
};

const NOTHING = { notes: [], emptySentences: [] } as const;

/** Statements that the national form lacks (layouts.yaml, extra-statements; outlines.json). */
export const REGIONAL_LAYOUTS: readonly StatementLayout[] = [
  {
    key: "x.fiscal-expenditure-by-economic-code",
    ...RECALLED,
    titlePattern: /^财政拨款支出(?:决算)?(?:经济分类)?明细表(?:\([^()]*\))?$/,
    titles: [
      { text: "财政拨款支出决算明细表", status: "verified", seen: "渠县 2024", region: "sichuan" },
    ],
    columns: { kind: "economic-codes", total: TOTAL },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    ...NOTHING,
  },
  {
    key: "x.general-budget-expenditure-by-economic-code",
    ...RECALLED,
    titlePattern: /^一般公共预算(?:财政拨款)?支出(?:决算)?(?:经济分类)?明细表(?:\([^()]*\))?$/,
    titles: [
      {
        text: "一般公共预算财政拨款支出决算明细表",
        status: "verified",
        seen: "渠县 2024",
        region: "sichuan",
      },
    ],
    columns: { kind: "economic-codes", total: TOTAL },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    ...NOTHING,
  },
  {
    key: "x.general-budget-project-expenditure",
    ...RECALLED,
    titles: [
      {
        text: "一般公共预算财政拨款项目支出决算表",
        status: "verified",
        seen: "渠县 2024, yndaily.com 2024",
      },
      {
        text: "一般公共预算财政拨款项目支出决算明细表",
        region: "innermongolia",
        status: "verified",
        seen: "219.148.175.179 2022",
      },
    ],
    columns: { kind: "named", columns: [AMOUNT] },
    rows: { kind: "function-codes", withProjects: true },
    totalPlace: "first",
    ...NOTHING,
  },
  {
    key: "x.project-income-expenditure",
    ...RECALLED,
    titles: [
      { text: "项目收入支出决算表", status: "verified", seen: "219.148.175.179 2022" },
      { text: "项目支出决算表", ...RECALLED },
      { text: "项目支出表", ...RECALLED },
    ],
    columns: { kind: "named", columns: projectColumns() },
    rows: { kind: "function-codes", withProjects: true },
    totalPlace: "first",
    ...NOTHING,
  },
  {
    key: "x.general-budget-income-expenditure",
    ...RECALLED,
    titles: [
      {
        text: "一般公共预算财政拨款收入支出决算表",
        besides: "05",
        status: "verified",
        seen: "outlines.json, Beijing",
      },
    ],
    columns: { kind: "named", columns: balanceColumns("expenditure") },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    ...NOTHING,
  },
  {
    key: "x.government-fund-basic",
    ...RECALLED,
    titles: [
      {
        text: "政府性基金预算财政拨款基本支出决算表",
        status: "verified",
        seen: "outlines.json, Beijing",
      },
      { text: "政府性基金预算财政拨款基本支出决算明细表", ...RECALLED },
    ],
    columns: { kind: "named", columns: ECONOMIC_COLUMNS },
    rows: { kind: "economic-codes", totals: ECONOMIC_TOTALS },
    totalPlace: "last",
    ...NOTHING,
  },
  {
    key: "x.state-capital-expenditure",
    ...RECALLED,
    titles: [
      {
        text: "国有资本经营预算财政拨款支出决算表",
        besides: "08",
        status: "verified",
        seen: "渠县 2024",
      },
    ],
    columns: { kind: "named", columns: GENERAL_COLUMNS },
    rows: { kind: "function-codes", withProjects: false },
    totalPlace: "first",
    ...NOTHING,
  },
  {
    key: "x.general-budget-three-publics",
    ...RECALLED,
    titles: [
      {
        text: '一般公共预算财政拨款"三公"经费情况表',
        region: "yunnan",
        besides: "09",
        status: "verified",
        seen: "yndaily.com 2024, xsbn.gov.cn 2024",
      },
      { text: '一般公共预算财政拨款"三公"经费支出决算表', besides: "09", ...RECALLED },
    ],
    columns: THREE_PUBLICS_COLUMNS,
    rows: { kind: "only", key: "all" },
    ...NOTHING,
  },
  {
    key: "x.procurement",
    ...RECALLED,
    titles: [
      { text: "政府采购情况表", status: "verified", seen: "outlines.json, Beijing" },
      { text: "政府采购支出决算表", status: "verified", seen: "outlines.json, Jiangsu" },
      { text: "政府采购支出情况表", ...RECALLED },
      { text: "政府采购支出信息表", ...RECALLED },
    ],
    columns: { kind: "named", columns: [AMOUNT] },
    rows: { kind: "fixed", rows: procurementRows() },
    signature: { rows: ["goods", "works", "services", "sme"] },
    ...NOTHING,
  },
  {
    key: "x.running-costs-assets-procurement",
    ...RECALLED,
    titles: [
      {
        text: "机构运行经费支出、国有资产占用情况及政府采购支出信息表",
        region: "innermongolia",
        status: "verified",
        seen: "219.148.175.179 2022",
      },
      { text: "机关运行经费支出、国有资产占用情况及政府采购支出信息表", ...RECALLED },
      { text: "部门决算公开相关信息统计表", status: "verified", seen: "outlines.json" },
    ],
    columns: { kind: "named", columns: [AMOUNT] },
    rows: { kind: "fixed", rows: [...procurementRows(), ...runningCostRows(), ...assetRows()] },
    ...NOTHING,
  },
  {
    key: "x.purchased-services",
    ...RECALLED,
    titles: [
      { text: "政府购买服务决算公开情况表", status: "verified", seen: "outlines.json, Beijing" },
      { text: "政府购买服务支出决算表", ...RECALLED },
      { text: "政府购买服务情况表", ...RECALLED },
    ],
    columns: { kind: "named", columns: [AMOUNT] },
    rows: { kind: "numbered" },
    ...NOTHING,
  },
  {
    key: "x.income-by-unit",
    ...RECALLED,
    titles: [
      { text: "收入决算表(分单位)", region: "zhejiang", status: "verified", seen: "zj-qujiang" },
      { text: "收入决算总表(分单位)", region: "zhejiang", ...RECALLED },
    ],
    columns: { kind: "named", columns: INCOME_COLUMNS },
    rows: { kind: "units" },
    ...NOTHING,
  },
  {
    key: "x.expenditure-by-unit",
    ...RECALLED,
    titles: [
      { text: "支出决算表(分单位)", region: "zhejiang", status: "verified", seen: "zj-qujiang" },
      { text: "支出决算总表(分单位)", region: "zhejiang", ...RECALLED },
    ],
    columns: { kind: "named", columns: EXPENDITURE_COLUMNS },
    rows: { kind: "units" },
    ...NOTHING,
  },
  {
    key: "x.state-assets",
    ...RECALLED,
    titles: [
      { text: "国有资产占用情况表", status: "verified", seen: "outlines.json, Jiangxi" },
      { text: "国有资产使用情况表", status: "verified", seen: "outlines.json, Yunnan" },
    ],
    columns: { kind: "named", columns: assetColumns() },
    rows: { kind: "units" },
    ...NOTHING,
  },
];

function assetColumns(): readonly AmountColumn[] {
  return [
    { key: "total", names: ["资产总额", "资产总计", "合计"], ...RECALLED },
    { key: "current", names: ["流动资产"], ...RECALLED },
    { key: "fixed", names: ["固定资产"], ...RECALLED },
    { key: "fixed-buildings", names: ["房屋构筑物", "房屋"], ...RECALLED },
    { key: "fixed-vehicles", names: ["汽车", "车辆", "交通工具"], ...RECALLED },
    { key: "fixed-other", names: ["其他固定资产"], ...RECALLED },
    { key: "investments", names: ["对外投资/有价证券", "对外投资"], ...RECALLED },
    { key: "construction", names: ["在建工程"], ...RECALLED },
    { key: "intangible", names: ["无形资产"], ...RECALLED },
    { key: "other", names: ["其他资产"], ...RECALLED },
  ];
}

function projectColumns(): readonly AmountColumn[] {
  return [...balanceColumns("expenditure"), AMOUNT];
}

function procurementRows() {
  return [
    {
      key: "total",
      names: [
        "政府采购支出信息合计",
        "政府采购支出合计",
        "政府采购支出总额",
        "政府采购支出信息",
        "政府采购支出",
        "合计",
      ],
      ...RECALLED,
    },
    {
      key: "goods",
      names: ["政府采购货物支出", "货物", "货物支出", "货物采购"],
      ...RECALLED,
    },
    {
      key: "works",
      names: ["政府采购工程支出", "工程", "工程支出", "工程采购"],
      ...RECALLED,
    },
    {
      key: "services",
      names: ["政府采购服务支出", "服务", "服务支出", "服务采购"],
      ...RECALLED,
    },
    {
      key: "sme",
      names: ["政府采购授予中小企业合同金额", "授予中小企业合同金额", "政府采购授予中小企业合同"],
      ...RECALLED,
    },
    {
      key: "micro",
      names: ["授予小微企业合同金额", "政府采购授予小微企业合同金额", "其中:授予小微企业合同金额"],
      ...RECALLED,
    },
  ];
}

function runningCostRows() {
  return [
    {
      key: "running-cost",
      names: ["机关运行经费", "机构运行经费", "机关运行经费支出", "机构运行经费支出"],
      ...RECALLED,
    },
    {
      key: "running-cost-administrative",
      names: ["行政单位", "行政单位机关运行经费"],
      ...RECALLED,
    },
    {
      key: "running-cost-as-civil-service",
      names: ["参照公务员法管理事业单位", "参公单位"],
      ...RECALLED,
    },
  ];
}

function assetRows() {
  return [
    {
      key: "vehicles",
      names: ["车辆数合计", "车辆数", "公务用车保有量"],
      countUnit: "辆",
      ...RECALLED,
    },
    {
      key: "equipment-over-one-million",
      names: ["单价100万元(含)以上设备", "单价100万元以上设备"],
      countUnit: "台(套)",
      ...RECALLED,
    },
    {
      key: "equipment-over-half-million",
      names: ["单价50万元(含)以上设备", "单价50万元以上通用设备"],
      countUnit: "台(套)",
      ...RECALLED,
    },
  ];
}
