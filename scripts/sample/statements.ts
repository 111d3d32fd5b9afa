import type { Fen } from "#model/fen.ts";
import {
  BASE,
  ECONOMIC,
  ECONOMIC_CLASSES,
  economicSum,
  FUND_ITEMS,
  type FunctionItem,
  ITEMS,
  less,
  money,
  sum,
} from "./accounts.ts";
import { TOTALS } from "./totals.ts";

type Row = readonly string[];

const CODE_HEAD = ["功能分类科目编码", "科目名称"];
const INCOME_HEAD = [
  ...[...CODE_HEAD, "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入"],
  ...["附属单位上缴收入", "其他收入"],
];
const EXPENDITURE_HEAD = [
  ...[...CODE_HEAD, "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出"],
  "对附属单位补助支出",
];
const FISCAL_FUNDS = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
const FUND_HEAD = [
  ...["功能分类科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出合计"],
  ...["基本支出", "项目支出", "年末结转和结余"],
];

/** The nine statements as pipe tables, each with its number, title and unit line. */
export function statements(): string {
  return [
    statement("01", "收入支出决算总表", summary()),
    statement("02", "收入决算表", incomeRows()),
    statement("03", "支出决算表", expenditureRows()),
    statement("04", "财政拨款收入支出决算总表", fiscalSummary()),
    statement("05", "一般公共预算财政拨款支出决算表", generalRows()),
    statement("06", "一般公共预算财政拨款基本支出决算表", basicRows()),
    statement("07", "政府性基金预算财政拨款收入支出决算表", fundRows()),
    statement("08", "国有资本经营预算财政拨款收入支出决算表", [FUND_HEAD]),
    "说明：云岭市档案馆本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。\n",
    statement("09", "财政拨款“三公”经费支出决算表", publicsRows()),
  ].join("\n");
}

/** A pipe table; the first row is its head. */
export function pipeTable(rows: readonly Row[]): string {
  const [head = [], ...rest] = rows;
  const line = (row: Row) => `| ${row.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n");
}

function statement(number: string, title: string, rows: readonly Row[]): string {
  const head = `### ${title}\n\n公开${number}表\n\n部门：云岭市档案馆　　单位：万元\n`;
  return `${head}\n${pipeTable(rows)}\n`;
}

/** Names with their ordinals as the form prints them, beside an amount of each. */
const CLASSES = [
  { code: "201", label: "一、一般公共服务支出" },
  { code: "208", label: "八、社会保障和就业支出" },
  { code: "210", label: "九、卫生健康支出" },
  { code: "212", label: "十一、城乡社区支出" },
  { code: "221", label: "十九、住房保障支出" },
];

function summary(): readonly Row[] {
  const left: Row[] = [
    ["一、一般公共预算财政拨款收入", money(BASE.generalIncome)],
    ["二、政府性基金预算财政拨款收入", money(BASE.fundIncome)],
    ["三、国有资本经营预算财政拨款收入", ""],
    ["四、上级补助收入", ""],
    ["五、事业收入", ""],
    ["六、经营收入", ""],
    ["七、附属单位上缴收入", ""],
    ["八、其他收入", money(BASE.otherIncome)],
    ["本年收入合计", money(TOTALS.income)],
    ["使用非财政拨款结余（含专用结余）", ""],
    ["年初结转和结余", money(TOTALS.opening)],
    ["总计", money(TOTALS.grandTotal)],
  ];
  const right: Row[] = [
    ...CLASSES.map(({ code, label }) => [label, money(spentBy(code))]),
    ["", ""],
    ["", ""],
    ["", ""],
    ["本年支出合计", money(TOTALS.expenditure)],
    ["结余分配", ""],
    ["年末结转和结余", money(TOTALS.closing)],
    ["总计", money(TOTALS.grandTotal)],
  ];
  return [
    ["收入", "", "支出", ""],
    ["项目", "决算数", "项目", "决算数"],
    ...left.map((row, index) => [...row, ...(right[index] ?? ["", ""])]),
  ];
}

/** What money of last year paid is no income of this year: the archive's projects used it. */
function incomeRows(): readonly Row[] {
  const carried = less(TOTALS.general, BASE.generalIncome);
  return codeRows(INCOME_HEAD, [...ITEMS, ...FUND_ITEMS], (items) => {
    const spent = sum(items.map(({ basic, project }) => sum([basic, project])));
    if (!items.some(({ code }) => code === "2012604")) {
      return [money(spent), money(spent), "", "", "", "", ""];
    }
    const fiscal = less(spent, carried);
    const total = sum([fiscal, BASE.otherIncome]);
    return [money(total), money(fiscal), "", "", "", "", money(BASE.otherIncome)];
  });
}

function expenditureRows(): readonly Row[] {
  return codeRows(EXPENDITURE_HEAD, [...ITEMS, ...FUND_ITEMS], (items) => {
    const basic = sum(items.map((item) => item.basic));
    const project = sum(items.map((item) => sum([item.project, item.otherProject])));
    return [money(sum([basic, project])), blank(basic), blank(project), "", "", ""];
  });
}

function fiscalSummary(): readonly Row[] {
  const left: Row[] = [
    ["一、一般公共预算财政拨款", money(BASE.generalIncome)],
    ["二、政府性基金预算财政拨款", money(BASE.fundIncome)],
    ["三、国有资本经营预算财政拨款", ""],
    ["本年收入合计", money(TOTALS.fiscalIncome)],
    ["年初财政拨款结转和结余", money(BASE.generalOpening)],
    ["一、一般公共预算财政拨款", money(BASE.generalOpening)],
    ["二、政府性基金预算财政拨款", ""],
    ["三、国有资本经营预算财政拨款", ""],
    ["总计", money(TOTALS.fiscalTotal)],
  ];
  const { fiscalExpenditure, general, fund, fiscalClosing, fiscalTotal } = TOTALS;
  const generalTotal = less(fiscalTotal, fund);
  const right: Row[] = [
    ...CLASSES.map(({ code, label }) => fiscalClass(code, label)),
    ["本年支出合计", money(fiscalExpenditure), money(general), money(fund), ""],
    ["年末财政拨款结转和结余", money(fiscalClosing), money(fiscalClosing), "", ""],
    ["", "", "", "", ""],
    ["总计", money(fiscalTotal), money(generalTotal), money(fund), ""],
  ];
  return [
    ["收入", "", "支出", "", "", "", ""],
    [...["项目", "决算数", "项目", "合计"], ...FISCAL_FUNDS],
    ...left.map((row, index) => [...row, ...(right[index] ?? [])]),
  ];
}

function fiscalClass(code: string, label: string): Row {
  const general = sum(itemsOf(code, ITEMS).map(({ basic, project }) => sum([basic, project])));
  const fund = sum(itemsOf(code, FUND_ITEMS).map(({ project }) => project));
  return [label, money(sum([general, fund])), blank(general), blank(fund), ""];
}

function generalRows(): readonly Row[] {
  const head = [...CODE_HEAD, "合计", "基本支出", "项目支出"];
  return codeRows(head, ITEMS, (items) => {
    const basic = sum(items.map((item) => item.basic));
    const project = sum(items.map((item) => item.project));
    return [money(sum([basic, project])), blank(basic), blank(project)];
  });
}

function basicRows(): readonly Row[] {
  const left = [...economicRows("301"), ...economicRows("303")];
  const right = [...economicRows("302"), ...economicRows("310")];
  const empty = ["", "", ""];
  const count = Math.max(left.length, right.length);
  const rows = Array.from({ length: count }, (_, index) => [
    ...(left[index] ?? empty),
    ...(right[index] ?? empty),
  ]);
  const head = ["经济分类科目编码", "科目名称", "决算数"];
  const totals = ["人员经费合计", "", money(TOTALS.personnel)];
  return [[...head, ...head], ...rows, [...totals, "公用经费合计", "", money(TOTALS.public)]];
}

function economicRows(code: string): readonly Row[] {
  const lines = ECONOMIC.filter((line) => line.code.startsWith(code));
  return [
    [code, ECONOMIC_CLASSES[code] ?? "", money(economicSum(code))],
    ...lines.map((line) => [line.code, line.name, money(line.amount)]),
  ];
}

function fundRows(): readonly Row[] {
  return codeRows(FUND_HEAD, FUND_ITEMS, (items) => {
    const project = sum(items.map((item) => item.project));
    return ["", money(project), money(project), "", money(project), ""];
  });
}

function publicsRows(): readonly Row[] {
  const { vehicle, reception, publics, publicsBudget } = TOTALS;
  const zero = money(less(vehicle, vehicle));
  const { vehicleBudget, receptionBudget } = BASE;
  const vehicles = [money(vehicleBudget), money(vehicle)];
  const kinds = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费"];
  return [
    [...kinds, "公务用车运行维护费", "公务接待费"].flatMap((kind) => [kind, ""]),
    Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? "预算数" : "决算数")),
    [
      ...[money(publicsBudget), money(publics), zero, zero, ...vehicles, zero, zero],
      ...[...vehicles, money(receptionBudget), money(reception)],
    ],
  ];
}

/** 合计 first, then each class, section and item with the cells of what belongs to it. */
function codeRows(
  head: Row,
  items: readonly FunctionItem[],
  cellsOf: (items: readonly FunctionItem[]) => Row,
): readonly Row[] {
  const codes = items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]);
  const rows = [...new Set(codes)].sort().map((code) => {
    const under = itemsOf(code, items);
    return [code, nameOf(code, under), ...cellsOf(under)];
  });
  return [head, ["合计", "", ...cellsOf(items)], ...rows];
}

function nameOf(code: string, under: readonly FunctionItem[]): string {
  const level = code.length === 3 ? 0 : code.length === 5 ? 1 : 2;
  return under[0]?.names[level] ?? "";
}

function itemsOf(code: string, items: readonly FunctionItem[]): readonly FunctionItem[] {
  return items.filter((item) => item.code.startsWith(code));
}

/** What was spent under a class, of whatever money. */
function spentBy(code: string): Fen {
  const items = itemsOf(code, [...ITEMS, ...FUND_ITEMS]);
  return sum(items.map((item) => sum([item.basic, item.project, item.otherProject])));
}

/** Statements 01 to 05 leave a cell without amount empty. */
function blank(amount: Fen): string {
  return amount === 0 ? "" : money(amount);
}
