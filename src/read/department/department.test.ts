import assert from "node:assert/strict";
import { test } from "node:test";
import { readDelimited } from "#read/workbook/delimited.ts";
import { readDepartment } from "./department-yaml.ts";
import { readReasons } from "./reasons-yaml.ts";
import { readTables, type TableFile, type TableFileKey } from "./tables.ts";
import { readUnits, unitNamesOf } from "./units-table.ts";

const WHOLE = `department: 甲局
year: 2024
region: 新疆
units:
  - code: 0101
    name: 甲局本级
    kind: 行政
    head: 是
  - code: "0102"
    name: 乙中心
    kind: 参公
    ledger: 事业单位财务规则
    parent: 0101
    fund: 一般公共预算
people:
  - role: 填报人
    name: 张三
policies:
  threePublicsBudgetColumn: initial
codes:
  2209901: 其他支出
`;

test("a whole department.yaml is read with its codes as written", () => {
  const { department, policies, problems } = readDepartment(WHOLE, "department.yaml");
  assert.deepEqual(problems, []);
  assert.equal(department?.region, "xinjiang");
  assert.deepEqual(
    department?.units.map(({ code, kind, ledger, parent, isHead, fund }) => [
      ...[code, kind, ledger, parent, isHead, fund],
    ]),
    [
      ["0101", "administrative", "administrative", "", true, undefined],
      ["0102", "civil-service-managed", "institution", "0101", false, "general"],
    ],
  );
  assert.deepEqual(policies, { threePublicsBudgetColumn: "initial" });
  assert.deepEqual([...(department?.codes ?? [])], [["2209901", "其他支出"]]);
});

test("every mistake of department.yaml is told at its line in one run", () => {
  const text = `department: 甲局
year: 去年
region: 火星
unit: []
units:
  - code: "1"
    name: 甲
    kind: 机构
  - name: 乙
    kind: 行政
policies:
  threePublicsFunds: both
`;
  const { department, problems } = readDepartment(text, "department.yaml");
  assert.equal(department, undefined);
  assert.deepEqual(
    problems.map(({ code, row, severity }) => [code, row, severity]),
    [
      ["key-unknown", 4, "error"],
      ["year-unreadable", 2, "error"],
      ["region-unknown", 3, "warning"],
      ["value-unknown", 8, "error"],
      ["key-missing", 9, "error"],
      ["value-unknown", 12, "error"],
    ],
  );
});

test("reasons are read by slot, for the department and for units; an empty one is still to be written", () => {
  const text = `reasons:
  n.overall.change: 新增项目
  "n.general.item-change[2130101]": |
    项目按
    进度付款
  n.fiscal.change:
units:
  "0102":
    n.overall.change: 人员增加
`;
  const { reasons, problems } = readReasons(text, "reasons.yaml");
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...reasons.department].map(([slot, reason]) => [slot, reason.text]),
    [
      ["n.overall.change", "新增项目"],
      ["n.general.item-change[2130101]", "项目按进度付款"],
    ],
  );
  assert.equal(reasons.units.get("0102")?.get("n.overall.change")?.text, "人员增加");
  assert.deepEqual(readReasons("# 还没有写\n", "reasons.yaml").problems, []);
});

const UNITS = unitNamesOf([{ code: "101", name: "甲局本级" }]);

function tablesOf(key: TableFileKey, csv: string) {
  const file: TableFile = { key, file: `${key}.csv`, sheet: readDelimited(csv) };
  return readTables([file], { year: 2024, units: UNITS, codes: new Map() });
}

const BUDGET =
  "单位代码,预算年度,指标文号,下达日期,指标类型,资金性质,基本支出项目支出,支出功能分类,金额\n";

test("budget lines are exact fen, what takes away is negative whatever its sign", () => {
  const { tables, problems } = tablesOf(
    "budget",
    `${BUDGET}101,2024,文1,2024-01-20,年初批复,一般公共预算,基本支出,2200101,"1,234,567.89"
甲局本级,2024,文2,2024/3/5,追减,一般公共预算财政拨款,项目,2200104 规划,1000.10
101,2024,文3,20240601,年末收回,基金,项目支出,2121399,-5
`,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    tables.budget.map(({ unit, kind, fund, nature, amount, day, row }) => [
      ...[unit, kind, fund, nature, amount, day, row],
    ]),
    [
      ["101", "initial", "general", "basic", 123_456_789, "2024-01-20", 2],
      ["101", "cut", "general", "project", -100_010, "2024-03-05", 3],
      ["101", "taken-back", "government-fund", "project", -500, "2024-06-01", 4],
    ],
  );
});

test("every mistake of a table is told with its row and column in one run", () => {
  const { tables, problems } = tablesOf(
    "budget",
    `${BUDGET}109,2024,文1,2024-01-20,年初批复,一般公共预算,基本支出,2200101,1
101,2023,文1,2024-02-30,年初,专款,别的,9990101,1.234
101,2024,,2024-01-20,年初批复,一般公共预算,基本支出,2200101,
`,
  );
  assert.deepEqual(tables.budget, []);
  assert.deepEqual(
    problems.map(({ code, row, column }) => [code, row, column]),
    [
      ["unit-unknown", 2, "单位代码"],
      ["day-unreadable", 3, "下达日期"],
      ["value-unknown", 3, "指标类型"],
      ["value-unknown", 3, "资金性质"],
      ["value-unknown", 3, "基本支出项目支出"],
      ["code-unknown", 3, "支出功能分类"],
      ["amount-more-than-fen", 3, "金额"],
      ["cell-missing", 4, "指标文号"],
      ["cell-missing", 4, "金额"],
    ],
  );
  const missing = tablesOf("budget", "单位代码,预算年度,金额\n101,2024,1\n").problems;
  assert.deepEqual(
    missing.map(({ code }) => code),
    ["columns-missing"],
  );
});

test("people are counted: 年初 + 增加 − 减少 = 年末, or it is told", () => {
  const head = "单位代码,人员类别,年初人数,本年增加,本年减少,年末人数\n";
  const { tables, problems } = tablesOf("staff", `${head}101,在职,10,2,1,11\n101,退休,5,0,0,6\n`);
  assert.equal(tables.staff.length, 2);
  assert.deepEqual(
    problems.map(({ code, row }) => [code, row]),
    [["staff-differs", 3]],
  );
});

test("a row of a register counts once", () => {
  const head = "资产编号,单位代码,类别,面积平方米,原值,取得日期,处置日期\n";
  const row = 'Z1,101,房屋,"1,200.50",3000000.00,2001-05-01,\n';
  const { tables, problems } = tablesOf("assets", head + row + row);
  assert.equal(tables.assets[0]?.area?.digits, 120_050n);
  assert.deepEqual(
    problems.map((problem) => [
      problem.code,
      problem.row,
      "otherRow" in problem && problem.otherRow,
    ]),
    [["code-twice", 3, 2]],
  );
});

test("last year's figures keep their print and unit", () => {
  const head = "年度,报表,行,列,功能或经济代码,数值,单位\n";
  const { tables, problems } = tablesOf(
    "priorFigures",
    `${head}2023,公开03,合计,本年支出合计,,"15,088.87",万元\n`,
  );
  assert.deepEqual(problems, []);
  assert.equal(tables.priorFigures[0]?.value.text, "15,088.87");
  assert.equal(tables.priorFigures[0]?.value.unit, "万元");
});

test("units may stand in a table", () => {
  const { units, problems } = readUnits(
    readDelimited("单位代码,单位名称,单位类型\n101,甲局本级,行政单位\n102,乙中心,事业\n"),
    "registers/units.csv",
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    units.map(({ code, kind, ledger }) => [code, kind, ledger]),
    [
      ["101", "administrative", "administrative"],
      ["102", "institution", "institution"],
    ],
  );
});
