import { divideHalfUp } from "#model/division.ts";
import { type Fen, fen } from "#model/fen.ts";
import { decimalText, printFen, withSeparators } from "#model/printed.ts";
import { assert } from "#model/result.ts";

/**
 * The base numbers of an invented department, 云岭市档案馆, in fen. Everything else in the sample
 * is computed from them. All are whole hundreds of yuan, so that printed sums add up as printed.
 */

/** An item of the functional classification (项) and what it spent. */
export type FunctionItem = {
  readonly code: string;
  readonly names: readonly [class_: string, section: string, item: string];
  readonly fund: "general" | "fund";
  readonly basic: Fen;
  /** Of the fund named above. */
  readonly project: Fen;
  /** Paid from other income (其他收入), always for projects. */
  readonly otherProject: Fen;
  readonly prior: Fen;
  readonly reason: string;
};

/** Ten-thousands of yuan with two decimals as fen: wan(1204, 56) is 1,204.56 万元. */
function wan(whole: number, hundredths = 0): Fen {
  return fen((whole * 100 + hundredths) * 10_000);
}

const ARCHIVE = ["一般公共服务支出", "档案事务"] as const;
const PENSION = ["社会保障和就业支出", "行政事业单位养老支出"] as const;
const MEDICAL = ["卫生健康支出", "行政事业单位医疗"] as const;

/** Economic lines of the basic expenditure (经济分类款). */
export const ECONOMIC: readonly { code: string; name: string; amount: Fen }[] = [
  { code: "30101", name: "基本工资", amount: wan(312, 46) },
  { code: "30102", name: "津贴补贴", amount: wan(224, 80) },
  { code: "30103", name: "奖金", amount: wan(118, 35) },
  { code: "30108", name: "机关事业单位基本养老保险缴费", amount: wan(96, 72) },
  { code: "30109", name: "职业年金缴费", amount: wan(31, 18) },
  { code: "30110", name: "职工基本医疗保险缴费", amount: wan(42, 57) },
  { code: "30111", name: "公务员医疗补助缴费", amount: wan(18, 24) },
  { code: "30112", name: "其他社会保障缴费", amount: wan(6, 13) },
  { code: "30113", name: "住房公积金", amount: wan(81, 9) },
  { code: "30302", name: "退休费", amount: wan(27, 66) },
  { code: "30305", name: "生活补助", amount: wan(2, 40) },
  { code: "30201", name: "办公费", amount: wan(14, 97) },
  { code: "30202", name: "印刷费", amount: wan(5, 38) },
  { code: "30205", name: "水费", amount: wan(2, 17) },
  { code: "30206", name: "电费", amount: wan(16, 94) },
  { code: "30207", name: "邮电费", amount: wan(8, 71) },
  { code: "30209", name: "物业管理费", amount: wan(23, 60) },
  { code: "30211", name: "差旅费", amount: wan(9, 83) },
  { code: "30213", name: "维修（护）费", amount: wan(12, 29) },
  { code: "30216", name: "培训费", amount: wan(3, 46) },
  { code: "30217", name: "公务接待费", amount: wan(0, 86) },
  { code: "30228", name: "工会经费", amount: wan(10, 75) },
  { code: "30231", name: "公务用车运行维护费", amount: wan(5, 62) },
  { code: "30239", name: "其他交通费用", amount: wan(19, 32) },
  { code: "31002", name: "办公设备购置", amount: wan(4, 95) },
];

/** The class of an economic line: 301 of 30101. */
export const ECONOMIC_CLASSES: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "303": "对个人和家庭的补助",
  "302": "商品和服务支出",
  "310": "资本性支出",
};

const NONE = wan(0);

export const ITEMS: readonly FunctionItem[] = [
  item("2012601", [...ARCHIVE, "行政运行"], [NONE, NONE, NONE], wan(778, 40), "工资标准调整"),
  item(
    "2012602",
    [...ARCHIVE, "一般行政管理事务"],
    [NONE, wan(64, 30), NONE],
    wan(71, 15),
    "印制和会务项目减少",
  ),
  item(
    "2012604",
    [...ARCHIVE, "档案馆"],
    [NONE, wan(386, 45), wan(28, 60)],
    wan(301, 20),
    "馆藏档案数字化项目扩大",
  ),
  item(
    "2080501",
    [...PENSION, "行政单位离退休"],
    [wan(30, 6), NONE, NONE],
    wan(26, 18),
    "退休人员增加",
  ),
  item(
    "2080505",
    [...PENSION, "机关事业单位基本养老保险缴费支出"],
    [wan(96, 72), NONE, NONE],
    wan(91, 34),
    "缴费基数提高",
  ),
  item(
    "2080506",
    [...PENSION, "机关事业单位职业年金缴费支出"],
    [wan(31, 18), NONE, NONE],
    wan(33, 50),
    "本年退休人员少于上年",
  ),
  item(
    "2101101",
    [...MEDICAL, "行政单位医疗"],
    [wan(42, 57), NONE, NONE],
    wan(40, 12),
    "缴费基数提高",
  ),
  item(
    "2101103",
    [...MEDICAL, "公务员医疗补助"],
    [wan(18, 24), NONE, NONE],
    wan(17, 45),
    "缴费基数提高",
  ),
  item(
    "2210201",
    ["住房保障支出", "住房改革支出", "住房公积金"],
    [wan(81, 9), NONE, NONE],
    wan(77, 60),
    "缴存基数提高",
  ),
].map((entry) => (entry.code === "2012601" ? { ...entry, basic: restOfBasic() } : entry));

export const FUND_ITEMS: readonly FunctionItem[] = [
  {
    ...item(
      "2120899",
      ["城乡社区支出", "国有土地使用权出让收入安排的支出", "其他国有土地使用权出让收入安排的支出"],
      [NONE, wan(45, 20), NONE],
      wan(60),
      "库房外围管网改造进入收尾",
    ),
    fund: "fund",
  },
];

/** Balances, incomes and what else is not spent by function. */
export const BASE = {
  generalOpening: wan(36, 84),
  otherOpening: wan(11, 25),
  generalIncome: wan(1528, 60),
  fundIncome: wan(45, 20),
  otherIncome: wan(26, 90),
  budgetGeneral: wan(1420, 50),
  priorTotal: wan(1572, 36),
  priorFiscalTotal: wan(1546, 20),
  vehicleBudget: wan(6, 50),
  vehiclePrior: wan(6, 8),
  receptionBudget: wan(1, 20),
  receptionPrior: wan(0, 94),
  operatingPrior: wan(131, 72),
  procurementGoods: wan(38, 46),
  procurementWorks: wan(22, 80),
  procurementServices: wan(241, 34),
  procurementSmall: wan(268, 90),
  procurementMicro: wan(187, 25),
  buildingsValue: wan(2846, 70),
  vehiclesValue: wan(48, 35),
} as const;

/** The amount as the sample prints it: 万元, two decimals, thousands separated. */
export function money(amount: Fen): string {
  const printed = printFen(amount, "万元", 2);
  assert(printed.ok, "万元 is a unit of money");
  return withSeparators(printed.value.text);
}

/** Part of whole in percent, two decimals, half up: "95.12%". */
export function percent(part: Fen, whole: Fen): string {
  return `${decimalText(divideHalfUp(BigInt(part) * 10_000n, BigInt(whole)), 2)}%`;
}

/** The sum of amounts. */
export function sum(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((total, amount) => total + amount, 0));
}

/** First less second. */
export function less(a: Fen, b: Fen): Fen {
  return fen(a - b);
}

/** The sum of the economic lines whose class is one of those given. */
export function economicSum(...classes: readonly string[]): Fen {
  const lines = ECONOMIC.filter(({ code }) => classes.includes(code.slice(0, 3)));
  return sum(lines.map(({ amount }) => amount));
}

/** The amount of one economic line. */
export function economicLine(code: string): Fen {
  return sum(ECONOMIC.filter((line) => line.code === code).map(({ amount }) => amount));
}

function item(
  code: string,
  names: FunctionItem["names"],
  amounts: readonly [basic: Fen, project: Fen, other: Fen],
  prior: Fen,
  reason: string,
): FunctionItem {
  const [basic, project, otherProject] = amounts;
  return { code, names, fund: "general", basic, project, otherProject, prior, reason };
}

/** 行政运行 takes what the other items leave of the basic expenditure by economic lines. */
function restOfBasic(): Fen {
  const others = [wan(30, 6), wan(96, 72), wan(31, 18), wan(42, 57), wan(18, 24), wan(81, 9)];
  return less(economicSum("301", "302", "303", "310"), sum(others));
}
