import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalOf } from "#model/printed.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { recogniseStatements, type StatementsFound } from "./statements.ts";

test("Inner Mongolia prints projects, running costs and procurement as statements of their own", () => {
  const found = recogniseStatements(
    madeUpDocument(`
# 项目收入支出决算表
公开05表
部门：北原市公共资源交易中心　金额单位：万元
| 项目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 |
| 合计 | 1.50 | 20.00 | 18.50 | 3.00 |
| 平台运行维护 | 1.50 | 12.00 | 10.50 | 3.00 |
# 一般公共预算财政拨款项目支出决算明细表
单位：万元
| 科目编码 | 科目名称 | 项目名称 | 金额 |
| 合计 | < | < | 10.50 |
| 2010350 | 事业运行 | 平台运行维护 | 10.50 |
# 机构运行经费支出、国有资产占用情况及政府采购支出信息表
金额单位：万元
| 项目 | 行次 | 统计数 |
| 一、机构运行经费 | 1 | 33.20 |
| 二、车辆数合计（辆） | 2 | 3 |
| 三、政府采购支出信息 | 3 | 9.90 |
| （一）政府采购货物支出 | 4 | 9.90 |
`),
  );
  assert.deepEqual(keysOf(found), [
    "x.project-income-expenditure",
    "x.general-budget-project-expenditure",
    "x.running-costs-assets-procurement",
  ]);
  assert.deepEqual(figuresOf(found), [
    "x.project-income-expenditure[total].carryover-opening=1.50万元",
    "x.project-income-expenditure[total].income=20.00万元",
    "x.project-income-expenditure[total].expenditure=18.50万元",
    "x.project-income-expenditure[total].carryover-closing=3.00万元",
    "x.project-income-expenditure[平台运行维护].carryover-opening=1.50万元",
    "x.project-income-expenditure[平台运行维护].income=12.00万元",
    "x.project-income-expenditure[平台运行维护].expenditure=10.50万元",
    "x.project-income-expenditure[平台运行维护].carryover-closing=3.00万元",
    "x.general-budget-project-expenditure[total].amount=10.50万元",
    "x.general-budget-project-expenditure[2010350/平台运行维护].amount=10.50万元",
    "x.running-costs-assets-procurement[running-cost].amount=33.20万元",
    "x.running-costs-assets-procurement[vehicles].amount=3辆",
    "x.running-costs-assets-procurement[total].amount=9.90万元",
    "x.running-costs-assets-procurement[goods].amount=9.90万元",
  ]);
  assert.deepEqual(found.unclaimed, []);
});

test("Yunnan's 05 has income and balances, its codes stand in three columns", () => {
  const found = recogniseStatements(
    madeUpDocument(`
# 一般公共预算财政拨款收入支出决算表
公开05表
部门：清水县林业局 金额单位：元
| 项目 |<|<|<| 年初结转和结余 |<|<| 本年收入 |<|<| 本年支出 |<|<|<|<| 年末结转和结余 |<|
| 科目编码 |<|<|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|<|<|项目支出|合计|基本支出结转|
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^ | ^ | ^ |
| 类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |
| 合计|<|<|<|10.00|4.00|6.00|200.00|150.00|50.00|205.00|151.00|120.00|31.00|54.00|5.00|3.00 |
| 213 | | | 农林水支出 | | | | 50.00 | | 50.00 | 54.00 | | | | 54.00 | | |
| 213 | 02 | 04 | 事业机构 | — | — | — | 50.00 | — | 50.00 | 54.00 | — | — | — | 54.00 | — | — |
`),
  );
  assert.deepEqual(keysOf(found), ["05"]);
  assert.deepEqual(figuresOf(found).slice(0, 13), [
    "05[total].carryover-opening=10.00元",
    "05[total].carryover-opening-basic=4.00元",
    "05[total].carryover-opening-project=6.00元",
    "05[total].income=200.00元",
    "05[total].income-basic=150.00元",
    "05[total].income-project=50.00元",
    "05[total].total=205.00元",
    "05[total].basic=151.00元",
    "05[total].basic-personnel=120.00元",
    "05[total].basic-public=31.00元",
    "05[total].project=54.00元",
    "05[total].carryover-closing=5.00元",
    "05[total].carryover-closing-basic=3.00元",
  ]);
  assert.deepEqual(figuresOf(found).slice(13), [
    "05[213].income=50.00元",
    "05[213].income-project=50.00元",
    "05[213].total=54.00元",
    "05[213].project=54.00元",
    "05[2130204].income=50.00元",
    "05[2130204].income-project=50.00元",
    "05[2130204].total=54.00元",
    "05[2130204].project=54.00元",
  ]);
  assert.deepEqual(found.unclaimed, []);
});

test("“三公” as rows has counts beside money, and two statements of it stand side by side", () => {
  const found = recogniseStatements(
    madeUpDocument(`
# 财政拨款“三公”经费、行政参公单位机关运行经费情况表
金额单位：万元
| 项目 | 行次 | 预算数 | 决算统计数 |
| 栏次 | | 1 | 2 |
| 一、“三公”经费支出 | 1 | — | — |
| （一）支出合计 | 2 | 5.00 | 4.20 |
| 1.因公出国（境）费 | 3 | 0.00 | 0.00 |
| 2.公务用车购置及运行维护费 | 4 | 3.00 | 2.70 |
| （1）公务用车购置费 | 5 | | |
| （2）公务用车运行维护费 | 6 | 3.00 | 2.70 |
| 3.公务接待费 | 7 | 2.00 | 1.50 |
| （二）相关统计数 | 8 | — | — |
| 4.公务用车保有量（辆） | 9 | — | 2 |
| 5.国内公务接待批次（个） | 10 | — | 17 |
| 二、机关运行经费 | 11 | — | 40.10 |
# 一般公共预算财政拨款“三公”经费情况表
金额单位：万元
| 项目 | 行次 | 预算数 | 决算统计数 |
| 1.公务接待费 | 1 | 2.00 | 1.50 |
`),
  );
  assert.deepEqual(keysOf(found), ["09", "x.general-budget-three-publics"]);
  assert.deepEqual(figuresOf(found), [
    "09[all].total-budget=5.00万元",
    "09[all].total-actual=4.20万元",
    "09[all].abroad-budget=0.00万元",
    "09[all].abroad-actual=0.00万元",
    "09[all].vehicle-budget=3.00万元",
    "09[all].vehicle-actual=2.70万元",
    "09[all].vehicle-operation-budget=3.00万元",
    "09[all].vehicle-operation-actual=2.70万元",
    "09[all].reception-budget=2.00万元",
    "09[all].reception-actual=1.50万元",
    "09[all].vehicles-held-actual=2辆",
    "09[all].reception-batches-actual=17批次",
    "09[all].running-cost-actual=40.10万元",
    "x.general-budget-three-publics[all].reception-budget=2.00万元",
    "x.general-budget-three-publics[all].reception-actual=1.50万元",
  ]);
});

test("in the old order “三公” is table seven and a page may continue without header", () => {
  const found = recogniseStatements(
    madeUpDocument(`
表2：收入决算表
单位：千元
| 科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 其他收入 |
| 205 | 教育支出 | 1,200.5 | 1,000.5 | 200 | |
| 20502 | 普通教育 | 1,200.5 | 1,000.5 | 200 | |

第 3 页内容续
| 2050203 | 初中教育 | １，２００．５ | 1, 000. 5 | 200 | |
| 合计 | < | 1,200.5 | 1,000.5 | 200 | |
表7：一般公共预算财政拨款“三公”经费支出决算表
单位：千元
| 预算数 | < | < | < | < | < | 决算数 | < | < | < | < | < |
| 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 |
| ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
| 9 | | 8 | | 8 | 1 | 7 | | 6.5 | | 6.5 | 0.5 |
`),
  );
  assert.deepEqual(keysOf(found), ["02", "09"]);
  assert.deepEqual(
    figuresOf(found).filter((figure) => figure.startsWith("09")),
    [
      "09[all].total-budget=9千元",
      "09[all].vehicle-budget=8千元",
      "09[all].vehicle-operation-budget=8千元",
      "09[all].reception-budget=1千元",
      "09[all].total-actual=7千元",
      "09[all].vehicle-actual=6.5千元",
      "09[all].vehicle-operation-actual=6.5千元",
      "09[all].reception-actual=0.5千元",
    ],
  );
});

test("a page that continues a statement needs neither title nor header", () => {
  const found = recogniseStatements(
    madeUpDocument(`
收入决算表
单位：万元
| 科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 |
| 合计 | < | 12.00 | 12.00 |
| 205 | 教育支出 | 12.00 | 12.00 |

注：本表反映部门本年度取得的各项收入情况。
| 20502 | 普通教育 | １２．００ | 1 2. 00 |
`),
  );
  assert.deepEqual(figuresOf(found).slice(4), [
    "02[20502].total=12.00万元",
    "02[20502].fiscal=12.00万元",
  ]);
});

test("06 in three blocks: the amount of a total may stand in the block to the right", () => {
  const found = recogniseStatements(
    madeUpDocument(`
表六：一般公共预算财政拨款基本支出决算明细表
单位：元
| 公用经费 | < | < | < | < | < | 人员经费 | < | < |
| 科目代码 | 科目名称 | 金额 | 科目代码 | 科目名称 | 金额 | 科目代码 | 科目名称 | 金额 |
| 302 | 商品和服务支出 | 1,000.50 | 310 | 资本性支出 | 20.00 | 301 | 工资福利支出 | 9,000.00 |
| 30201 | 办公费 | 1,000.50 | 31002 | 办公设备购置 | 20.00 | 30101 | 基本工资 | 9,000.00 |
| 公用经费合计 | | | | | 1,020.50 | 合计 | < | 9,000.00 |
`),
  );
  assert.deepEqual(figuresOf(found), [
    "06[302].amount=1000.50元",
    "06[310].amount=20.00元",
    "06[301].amount=9000.00元",
    "06[30201].amount=1000.50元",
    "06[31002].amount=20.00元",
    "06[30101].amount=9000.00元",
    "06[public-total].amount=1020.50元",
    "06[personnel-total].amount=9000.00元",
  ]);
  assert.deepEqual(found.unclaimed, []);
});

function keysOf(found: StatementsFound): readonly string[] {
  return found.outline.map(({ entry }) => entry.key);
}

function figuresOf(found: StatementsFound): readonly string[] {
  return found.claims.map(
    ({ concepts, printed }) => `${concepts[0]}=${decimalOf(printed)}${printed.unit}`,
  );
}

test("“三公” alternates budget and actual, and stands turned round with measures as rows", () => {
  const alternating = recogniseStatements(
    madeUpDocument(`
财政拨款“三公”经费支出决算表
单位：万元
| 单位名称 | 合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费 | < | < | < | < | < | 公务接待费 | < |
| ^ | ^ | ^ | ^ | ^ | 小计 | < | 公务用车购置费 | < | 公务用车运行维护费 | < | ^ | ^ |
| ^ | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
| 合计 | 6.00 | 5.00 | | | 4.00 | 3.50 | | | 4.00 | 3.50 | 2.00 | 1.50 |
| 局机关 | 6.00 | 5.00 | | | 4.00 | 3.50 | | | 4.00 | 3.50 | 2.00 | 1.50 |
`),
  );
  assert.deepEqual(figuresOf(alternating), [
    "09[all].total-budget=6.00万元",
    "09[all].total-actual=5.00万元",
    "09[all].vehicle-budget=4.00万元",
    "09[all].vehicle-actual=3.50万元",
    "09[all].vehicle-operation-budget=4.00万元",
    "09[all].vehicle-operation-actual=3.50万元",
    "09[all].reception-budget=2.00万元",
    "09[all].reception-actual=1.50万元",
  ]);
  assert.deepEqual(reasonsOf(alternating), { "row-unknown": 8 });
  const turned = recogniseStatements(
    madeUpDocument(`
一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表
金额单位：万元
| 项目 | 一般公共预算财政拨款安排的“三公”经费 | < | < | 会议费 | 培训费 |
| ^ | 小计 | 因公出国（境）费用 | 公务接待费 | ^ | ^ |
| 栏次 | 1 | 2 | 3 | 4 | 5 |
| 预算数 | 0.60 | 0.00 | 0.60 | 4.85 | 6.07 |
| 决算数 | 0.50 | 0.00 | 0.50 | 4.33 | 5.66 |
| 增减额 | -0.10 | 0.00 | -0.10 | -0.52 | -0.41 |
`),
  );
  assert.deepEqual(figuresOf(turned), [
    "09[all].total-budget=0.60万元",
    "09[all].abroad-budget=0.00万元",
    "09[all].reception-budget=0.60万元",
    "09[all].meeting-budget=4.85万元",
    "09[all].training-budget=6.07万元",
    "09[all].total-actual=0.50万元",
    "09[all].abroad-actual=0.00万元",
    "09[all].reception-actual=0.50万元",
    "09[all].meeting-actual=4.33万元",
    "09[all].training-actual=5.66万元",
  ]);
  assert.deepEqual(reasonsOf(turned), { "row-unknown": 5 });
});

test("the place decides what a name means that 04 prints twice", () => {
  const found = recogniseStatements(
    madeUpDocument(`
财政拨款收支决算总表
单位：万元
| 收入 | < | 支出 | < | < | < |
| 项目 | 决算数 | 项目 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 |
| 一、一般公共预算财政拨款 | 10.00 | 七、教育支出 | 9.00 | 9.00 | |
| 二、政府性基金预算财政拨款 | 2.00 | 二十三、其他支出 | 2.50 | | 2.50 |
| 本年收入合计 | 12.00 | 本年支出合计 | 11.50 | 9.00 | 2.50 |
| 年初财政拨款结转和结余 | 1.00 | 年末财政拨款结转和结余 | 1.50 | 1.00 | 0.50 |
| 一、一般公共预算财政拨款 | | | | | |
| 二、政府性基金预算财政拨款 | 1.00 | | | | |
| 总计 | 13.00 | 总计 | 13.00 | 10.00 | 3.00 |
`),
  );
  assert.deepEqual(figuresOf(found), [
    "04[general-budget-grant].amount=10.00万元",
    "04[function:205].total=9.00万元",
    "04[function:205].general-budget=9.00万元",
    "04[government-fund-grant].amount=2.00万元",
    "04[function:229].total=2.50万元",
    "04[function:229].government-fund=2.50万元",
    "04[income-total].amount=12.00万元",
    "04[expenditure-total].total=11.50万元",
    "04[expenditure-total].general-budget=9.00万元",
    "04[expenditure-total].government-fund=2.50万元",
    "04[carryover-opening].amount=1.00万元",
    "04[carryover-closing].total=1.50万元",
    "04[carryover-closing].general-budget=1.00万元",
    "04[carryover-closing].government-fund=0.50万元",
    "04[carryover-opening-government-fund].amount=1.00万元",
    "04[income-grand-total].amount=13.00万元",
    "04[expenditure-grand-total].total=13.00万元",
    "04[expenditure-grand-total].general-budget=10.00万元",
    "04[expenditure-grand-total].government-fund=3.00万元",
  ]);
  assert.deepEqual(found.claims[1]?.seat, {
    kind: "cell",
    statement: "财政拨款收支决算总表",
    row: "七、教育支出",
    column: "支出/小计",
    side: "支出",
  });
});

test("the row of the total may stand in the last row of the header", () => {
  const found = recogniseStatements(
    madeUpDocument(`
政府性基金预算财政拨款收入支出决算表
单位：万元
| 项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
| 功能分类科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^ |
| 合计 | < | 1.00 | 5.00 | 合计 | 基本支出 | 项目支出 | 2.00 |
| | | | | 4.00 | | 4.00 | |
| 212 | 城乡社区支出 | 1.00 | 5.00 | 4.00 | | 4.00 | 2.00 |
`),
  );
  assert.deepEqual(figuresOf(found), [
    "07[total].carryover-opening=1.00万元",
    "07[total].income=5.00万元",
    "07[total].carryover-closing=2.00万元",
    "07[total].expenditure=4.00万元",
    "07[total].project=4.00万元",
    "07[212].carryover-opening=1.00万元",
    "07[212].income=5.00万元",
    "07[212].expenditure=4.00万元",
    "07[212].project=4.00万元",
    "07[212].carryover-closing=2.00万元",
  ]);
});

test("a figure whose unit the page does not print is not claimed", () => {
  const found = recogniseStatements(
    madeUpDocument(`
支出决算表
| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 |
| 205 | 教育支出 | 9.00 | 9.00 |
`),
  );
  assert.deepEqual(figuresOf(found), []);
  assert.deepEqual(reasonsOf(found), { "unit-unknown": 2 });
  assert.deepEqual(keysOf(found), ["03"]);
});

test("the unit stands in the table, in the header or in two halves", () => {
  for (const unit of [
    "| 部门：甲 | 单位: 万 |",
    "| 单位： | 万元 |",
    "| 2024年度 | 金额单位：人民币万元 |",
  ]) {
    const found = recogniseStatements(
      madeUpDocument(`
支出决算表
${unit}
| 科目名称 | 本年支出合计 |
| 合计 | 9.00 |
`),
    );
    assert.deepEqual(figuresOf(found), ["03[total].total=9.00万元"], unit);
  }
  const header = recogniseStatements(
    madeUpDocument(`
支出决算表
| 科目名称 | 本年支出合计（千元） |
| 合计 | 9.00 |
`),
  );
  assert.deepEqual(figuresOf(header), ["03[total].total=9.00千元"]);
});

test("tables of other money, of two years or of performance are no statement", () => {
  const found = recogniseStatements(
    madeUpDocument(`
某县2024年一般公共预算支出决算表
单位：万元
| 科目编码 | 科目名称 | 合计 | 基本支出 |
| 205 | 教育支出 | 9.00 | 9.00 |
专户资金收入决算表
单位：万元
| 科目编码 | 科目名称 | 合计 | 财政拨款收入 |
| 205 | 教育支出 | 9.00 | 9.00 |
项目支出绩效自评表
| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
| 年度资金总额 | 1.00 | 1.00 | 1.00 |
`),
  );
  assert.deepEqual(keysOf(found), []);
  assert.deepEqual([...found.taken], []);
  const years = recogniseStatements(
    madeUpDocument(`
“三公”经费决算情况表
单位：万元
| 项目 | 2023年决算数 | 2024年决算数 |
| 公务接待费 | 2.00 | 1.50 |
`),
  );
  assert.deepEqual(figuresOf(years), []);
});

function reasonsOf(found: StatementsFound): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of found.unclaimed) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
