import { divideHalfUp } from "#model/division.ts";
import type { Fen } from "#model/fen.ts";
import { decimalText } from "#model/printed.ts";
import {
  BASE,
  FUND_ITEMS,
  type FunctionItem,
  ITEMS,
  less,
  money,
  percent,
  sum,
} from "./accounts.ts";
import { PROJECT_TOTALS } from "./projects.ts";
import { TOTALS } from "./totals.ts";

/** The narrative of the sample: sections 一 to 十二 with every figure computed. */
export function narrative(): string {
  return [
    ...[overall(), income(), expenditure(), fiscal(), general(), basic(), fund(), stateCapital()],
    ...[publics(), otherMatters(), performance()],
  ].join("\n\n");
}

/** "增加 58.24 万元，增长 3.85%": a change against last year in words. */
function change(now: Fen, before: Fen): string {
  if (now === before) return "增加 0.00 万元，增长 0.00%";
  const [size, words] =
    now > before ? [less(now, before), ["增加", "增长"]] : [less(before, now), ["减少", "下降"]];
  return `${words[0]} ${money(size)} 万元，${words[1]} ${percent(size, before)}`;
}

/** 预决算差异率: actual less budget over budget, with its sign. */
function deviation(actual: Fen, budget: Fen): string {
  const rate = divideHalfUp(BigInt(actual - budget) * 10_000n, BigInt(budget));
  return `预决算差异率 ${decimalText(rate, 2)}%`;
}

function overall(): string {
  const { grandTotal, income: all, opening, expenditure: spent, closing } = TOTALS;
  return `### 一、收入支出决算总体情况说明

2024 年度收入总计 ${money(grandTotal)} 万元，其中：本年收入合计 ${money(all)} 万元，使用非财政拨款结余（含专用结余） 0.00 万元，年初结转和结余 ${money(opening)} 万元。

2024 年度支出总计 ${money(grandTotal)} 万元，其中：本年支出合计 ${money(spent)} 万元，结余分配 0.00 万元，年末结转和结余 ${money(closing)} 万元。

收入支出总体与上年相比，${change(grandTotal, BASE.priorTotal)}，主要原因是：馆藏档案数字化项目扩大。`;
}

function income(): string {
  const share = (part: Fen) => `${money(part)} 万元，占 ${percent(part, TOTALS.income)}`;
  const none = "0.00 万元，占 0.00%";
  return `### 二、收入决算情况说明

本年收入 ${money(TOTALS.income)} 万元，其中：财政拨款收入 ${share(TOTALS.fiscalIncome)}；上级补助收入 ${none}；事业收入 ${none}；经营收入 ${none}；附属单位上缴收入 ${none}；其他收入 ${share(BASE.otherIncome)}。`;
}

function expenditure(): string {
  const share = (part: Fen) => `${money(part)} 万元，占 ${percent(part, TOTALS.expenditure)}`;
  const none = "0.00 万元，占 0.00%";
  return `### 三、支出决算情况说明

本年支出 ${money(TOTALS.expenditure)} 万元，其中：基本支出 ${share(TOTALS.basic)}；项目支出 ${share(TOTALS.project)}；上缴上级支出 ${none}；经营支出 ${none}；对附属单位补助支出 ${none}。`;
}

function fiscal(): string {
  const { fiscalTotal, fiscalIncome, fiscalClosing, fiscalExpenditure } = TOTALS;
  return `### 四、财政拨款收入支出决算总体情况说明

2024 年度财政拨款收入总计 ${money(fiscalTotal)} 万元，其中：年初财政拨款结转和结余 ${money(BASE.generalOpening)} 万元，本年财政拨款收入 ${money(fiscalIncome)} 万元。财政拨款支出总计 ${money(fiscalTotal)} 万元，其中：年末财政拨款结转和结余 ${money(fiscalClosing)} 万元，本年财政拨款支出 ${money(fiscalExpenditure)} 万元。

财政拨款收入支出总体与上年相比，${change(fiscalTotal, BASE.priorFiscalTotal)}，主要原因是：馆藏档案数字化项目扩大。`;
}

function general(): string {
  const classes = [...new Set(ITEMS.map(({ code }) => code.slice(0, 3)))];
  const structure = classes.map((code, index) => {
    const items = ITEMS.filter((item) => item.code.startsWith(code));
    const amount = sum(items.map(spentOf));
    const name = items[0]?.names[0] ?? "";
    return `${index + 1}. ${name}（类） ${money(amount)} 万元，占 ${percent(amount, TOTALS.general)}。`;
  });
  return `### 五、一般公共预算财政拨款支出决算情况说明

#### （一）一般公共预算财政拨款支出决算总体情况

2024 年度一般公共预算财政拨款支出 ${money(TOTALS.general)} 万元，占本年支出合计的 ${percent(TOTALS.general, TOTALS.expenditure)}。与上年相比，${change(TOTALS.general, TOTALS.priorGeneral)}，主要原因是：馆藏档案数字化项目扩大。与年初预算相比，年初预算数 ${money(BASE.budgetGeneral)} 万元，决算数 ${money(TOTALS.general)} 万元，${deviation(TOTALS.general, BASE.budgetGeneral)}，主要原因是：年中追加数字化项目资金。

#### （二）一般公共预算财政拨款支出决算结构情况

${structure.join("\n\n")}

#### （三）一般公共预算财政拨款支出决算具体情况

${ITEMS.map(itemSentence).join("\n\n")}`;
}

function itemSentence(item: FunctionItem, index: number): string {
  const [class_, section, name] = item.names;
  const spent = spentOf(item);
  const against = change(spent, item.prior).replace(/^(增加|减少)/, "比上年决算$1");
  return `${index + 1}. ${class_}（类）${section}（款）${name}（项）：支出决算数为 ${money(spent)} 万元，${against}，主要原因是：${item.reason}。`;
}

function spentOf(item: FunctionItem): Fen {
  return sum([item.basic, item.project]);
}

function basic(): string {
  return `### 六、一般公共预算财政拨款基本支出决算情况说明

2024 年度一般公共预算财政拨款基本支出 ${money(TOTALS.basic)} 万元，其中：人员经费 ${money(TOTALS.personnel)} 万元，包括：基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、职业年金缴费、职工基本医疗保险缴费、公务员医疗补助缴费、其他社会保障缴费、住房公积金、退休费、生活补助。

公用经费 ${money(TOTALS.public)} 万元，包括：办公费、印刷费、水费、电费、邮电费、物业管理费、差旅费、维修（护）费、培训费、公务接待费、工会经费、公务用车运行维护费、其他交通费用、办公设备购置。`;
}

function fund(): string {
  const total = money(TOTALS.fund);
  return `### 七、政府性基金预算财政拨款收入支出决算情况说明

2024 年度政府性基金预算财政拨款收入总计 ${total} 万元，其中：年初结转和结余 0.00 万元，本年收入 ${total} 万元。政府性基金预算财政拨款支出总计 ${total} 万元，其中：年末结转和结余 0.00 万元，本年支出 ${total} 万元。

政府性基金预算财政拨款收入支出总体与上年相比，${change(TOTALS.fund, TOTALS.priorFund)}，主要原因是：库房外围管网改造进入收尾。

${FUND_ITEMS.map(itemSentence).join("\n\n")}`;
}

function stateCapital(): string {
  return `### 八、国有资本经营预算财政拨款收入支出决算情况说明

本部门本年度无国有资本经营预算财政拨款收入、支出及结转和结余，国有资本经营预算财政拨款收入支出决算表为空表。`;
}

function publics(): string {
  const { publics: all, publicsPrior, publicsBudget, vehicle, reception } = TOTALS;
  const share = (part: Fen) => `${money(part)} 万元，占 ${percent(part, all)}`;
  const year = (now: Fen, before: Fen) => `比上年${change(now, before)}`;
  return `### 九、财政拨款“三公”经费支出决算情况说明

2024 年度财政拨款“三公”经费支出 ${money(all)} 万元，${year(all, publicsPrior)}，主要原因是：压减公务用车出行。其中：因公出国（境）费支出 0.00 万元，占 0.00%，比上年增加 0.00 万元，增长 0.00%，主要原因是：两年均未安排因公出国（境）。公务用车购置及运行维护费支出 ${share(vehicle)}，${year(vehicle, BASE.vehiclePrior)}，主要原因是：压减公务用车出行。公务接待费支出 ${share(reception)}，${year(reception, BASE.receptionPrior)}，主要原因是：接待批次减少。

具体情况如下：

因公出国（境）费支出 0.00 万元。部门全年安排的因公出国（境）团组 0 个，因公出国（境） 0 人次。

公务用车购置及运行维护费 ${money(vehicle)} 万元，其中：公务用车购置费 0.00 万元，公务用车运行维护费 ${money(vehicle)} 万元。公务用车购置数 0 辆，公务用车保有量 2 辆。国有资产占用情况中的车辆与公务用车保有量差异原因是：应急保障用车的运行费由其他资金负担，不计入公务用车保有量。

公务接待费 ${money(reception)} 万元。部门全年安排的国内公务接待 11 批次，86 人次。

与全年预算相比，财政拨款“三公”经费支出全年预算数 ${money(publicsBudget)} 万元，决算数 ${money(all)} 万元，${deviation(all, publicsBudget)}，主要原因是：厉行节约。其中：公务用车运行维护费全年预算数 ${money(BASE.vehicleBudget)} 万元，决算数 ${money(vehicle)} 万元，${deviation(vehicle, BASE.vehicleBudget)}，主要原因是：压减公务用车出行。公务接待费全年预算数 ${money(BASE.receptionBudget)} 万元，决算数 ${money(reception)} 万元，${deviation(reception, BASE.receptionBudget)}，主要原因是：接待批次减少。`;
}

function otherMatters(): string {
  const { procurement } = TOTALS;
  const share = (part: Fen) =>
    `${money(part)} 万元，占政府采购支出总额的 ${percent(part, procurement)}`;
  return `### 十、其他重要事项的情况说明

#### （一）机关运行经费及公用经费支出情况

2024 年度云岭市档案馆（行政单位和参照公务员法管理事业单位）机关运行经费支出 ${money(TOTALS.public)} 万元，比上年${change(TOTALS.public, BASE.operatingPrior)}，主要原因是：办公设备更新。

#### （二）政府采购情况

2024 年度政府采购支出总额 ${money(procurement)} 万元，其中：政府采购货物支出 ${money(BASE.procurementGoods)} 万元、政府采购工程支出 ${money(BASE.procurementWorks)} 万元、政府采购服务支出 ${money(BASE.procurementServices)} 万元。

授予中小企业合同金额 ${share(BASE.procurementSmall)}，其中：授予小微企业合同金额 ${share(BASE.procurementMicro)}。

#### （三）国有资产占用情况说明

截至 2024 年 12 月 31 日，房屋 9,640.50 平方米，价值 ${money(BASE.buildingsValue)} 万元。车辆 3 辆，价值 ${money(BASE.vehiclesValue)} 万元，其中：机要通信用车 1 辆、应急保障用车 1 辆、其他用车 1 辆。单价 100 万元（含）以上设备（不含车辆） 2 台（套）。`;
}

function performance(): string {
  const { count, adjustedBudget, executed } = PROJECT_TOTALS;
  return `### 十一、预算绩效的情况说明

根据预算绩效管理要求，本部门 2024 年度预算绩效评价项目 ${count} 个，全年预算数 ${money(adjustedBudget)} 万元，全年执行数 ${money(executed)} 万元。取得的成效：一是全年查档利用 3,286 人次，等候时间缩短；二是库房温湿度常年达标。发现的问题：个别设备采购启动较晚，影响调试进度。下一步改进措施：提前采购设备，细化绩效指标，按季度跟踪进度。具体附项目支出绩效自评表。`;
}
