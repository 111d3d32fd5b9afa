import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decimalOf } from "#model/printed.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { recogniseStatements, type StatementsFound } from "./statements.ts";

test("columns and rows without a title tell a statement, where no other has them", () => {
  const income = `
单位：万元
| 科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入 |
| 合计 | < | 9.00 | 8.00 | 1.00 |
`;
  assert.deepEqual(figuresOf(read(income)), [
    "02[total].total=9.00万元",
    "02[total].fiscal=8.00万元",
    "02[total].business-income=1.00万元",
  ]);
  const publics = `
单位：万元
| 项目 | 本年预算数 |
| 1.因公出国（境）费用 | 3 |
| 2.公务接待费 | 4 |
| 3.公务用车购置及运行费 | 5 |
`;
  assert.deepEqual(figuresOf(read(publics)), [
    "09[all].abroad-budget=3万元",
    "09[all].reception-budget=4万元",
    "09[all].vehicle-budget=5万元",
  ]);
  const anything = `
单位：万元
| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 205 | 教育支出 | 9.00 | 8.00 | 1.00 |
`;
  assert.deepEqual(keysOf(read(anything)), []);
});

test("the tables of a budget are read like those of the accounts", () => {
  const found = read(`
表1 部门收支总表
单位：万元
| 收入 | < | 支出 | < |
| 项目 | 预算数 | 项目（按功能分类） | 预算数 |
| 一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 90.00 |
| 五、事业收入 | 3.00 | 二、卫生健康支出 | 13.00 |
| 收入总计 | 103.00 | 支出总计 | 103.00 |
表5 一般公共预算支出表
单位：万元
| 科目编码 | 科目名称 | 合计 | 基本支出 | < | < | 项目支出 |
| ^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^ |
| 20502 | 普通教育 | 90.00 | 80.00 | 70.00 | 10.00 | 10.00 |
表6 一般公共预算基本支出表
单位：万元
| 部门预算支出经济分类科目 | < | 本年一般公共预算基本支出 | < | < |
| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
| 30101 | 基本工资 | 70.00 | 70.00 | |
`);
  assert.deepEqual(keysOf(found), ["01", "05", "06"]);
  assert.deepEqual(figuresOf(found), [
    "01[general-budget-grant].amount=100.00万元",
    "01[function:205].amount=90.00万元",
    "01[business-income].amount=3.00万元",
    "01[function:210].amount=13.00万元",
    "01[income-grand-total].amount=103.00万元",
    "01[expenditure-grand-total].amount=103.00万元",
    "05[20502].total=90.00万元",
    "05[20502].basic=80.00万元",
    "05[20502].basic-personnel=70.00万元",
    "05[20502].basic-public=10.00万元",
    "05[20502].project=10.00万元",
    "06[30101].amount=70.00万元",
    "06[30101].personnel=70.00万元",
  ]);
});

test("an empty header cell belongs to its neighbour or to the cell above (Markdown)", () => {
  const found = read(`
国有资本经营预算财政拨款收入支出决算表
单位：万元
| 项目 |  | 年初结转和结余 | 本年收入 | 本年支出 |  |  | 年末结转和结余 |
| 科目编码 | 科目名称 |  |  | 小计 | 基本支出 | 项目支出 |  |
| 栏次 |  | 1 | 2 | 3 | 4 | 5 | 6 |
| 2230105 | 国有企业退休人员社会化管理补助支出 |  | 9.15 | 9.15 |  | 9.15 |  |
`);
  assert.deepEqual(figuresOf(found), [
    "08[2230105].income=9.15万元",
    "08[2230105].expenditure=9.15万元",
    "08[2230105].project=9.15万元",
  ]);
  assert.equal(
    found.claims[1]?.seat.kind === "cell" && found.claims[1].seat.column,
    "本年支出/小计",
  );
});

test("names wrapped over rows and several statements in one table are told apart", () => {
  const found = read(`
| 收入支出决算总表 | < | < | < |
| 公开01表 | < | 单位：万元 | < |
| 收入 | < | 支出 | < |
| 项目 | 决算数 | 项目 | 决算数 |
| 二、政府性基金预算 | | | |
| 财政拨款收入 | 12.00 | 二十二、灾害防治及 | 5.00 |
| | | 应急管理支出 | |
| 注：本表反映部门本年度的总收支和年末结转结余情况。 | < | < | < |
| 支出决算表 | < | < | < |
| 公开03表 | < | 单位：元 | < |
| 科目编码 | 科目名称 | 本年支出合计 | 项目支出 |
| 224 | 灾害防治及应急管理支出 | 50,000.00 | 50,000.00 |
`);
  assert.deepEqual(keysOf(found), ["01", "03"]);
  assert.deepEqual(figuresOf(found), [
    "01[government-fund-grant].amount=12.00万元",
    "01[function:224].amount=5.00万元",
    "03[224].total=50000.00元",
    "03[224].project=50000.00元",
  ]);
});

test("cells that stand one below the other are rows again", () => {
  const found = read(`
2021年区本级“三公”经费预算支出表
单位:万元
项目
预算数
合计
4432
1.因公出国(境)费用
其中:公务用车运行维护费
2648
以上由财政局汇总。
`);
  assert.deepEqual(figuresOf(found), [
    "09[all].total-budget=4432万元",
    "09[all].vehicle-operation-budget=2648万元",
  ]);
});

test("a statement without a table is in the outline, and one with an empty table too", () => {
  const found = read(`
政府性基金预算财政拨款收入支出决算表
说明：本单位没有政府性基金预算财政拨款收入和支出，故本表无数据。
国有资本经营预算财政拨款支出决算表
公开08表
单位：万元
| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| 合计 | < | | | |
| | | | | |
说明：本部门无国有资本经营预算财政拨款支出，并已公开空表。
`);
  assert.deepEqual(
    found.outline.map(({ block, entry }) => [block, entry.key, entry.status, entry.unit]),
    [
      [0, "07", "empty", ""],
      [2, "08", "empty", "万元"],
    ],
  );
  assert.deepEqual(found.claims, []);
  // The sentence below the table is one of the document: rules read it.
  assert.deepEqual([...found.taken].sort(), [2, 3, 4, 5]);
});

test("codes, line numbers and column numbers are no figures, a shifted figure is not passed over", () => {
  const found = read(`
支出决算表
单位：万元
| 科目编码 | 科目名称 | 行次 | 本年支出合计 | 基本支出 | 特别支出 |
| 栏次 | < | | 1 | 2 | 3 |
| 2050201 | 学前教育 | 1 | 9.00 | 8.00 | 0.50 |
| | 退休费 | 2 | 1.00 | | |
| 2050202 | 小学教育 | 7.00 | 7.00 | | |
`);
  assert.deepEqual(figuresOf(found), [
    "03[2050201].total=9.00万元",
    "03[2050201].basic=8.00万元",
    "03[2050202].total=7.00万元",
  ]);
  assert.deepEqual(
    found.unclaimed.map(({ range, reason }) => [range.text.text, reason]),
    [
      ["0.50", "column-unknown"],
      ["1.00", "row-unknown"],
      ["7.00", "column-unknown"],
    ],
  );
  assert.deepEqual(
    found.asides.map(({ range, kind }) => [range.text.text.slice(range.from, range.to), kind]),
    [
      ["1", "line-number"],
      ["2", "line-number"],
      ["3", "line-number"],
      ["2050201", "code"],
      ["1", "line-number"],
      ["2", "line-number"],
      ["2050202", "code"],
    ],
  );
});

test("a table with sentences is read and left to others as well", () => {
  const found = read(`
| 某县2021年“三公”经费财政拨款情况统计表 | < |
| 单位：万元 | < |
| 项目 | 预算数 |
| 公务接待费 | 4 |
| 增减情况说明：2021年度“三公”经费预算数为4万元，较2020年的5万元减少1万元，主要原因是厉行节约、从严控制接待。 | < |
`);
  assert.deepEqual(figuresOf(found), ["09[all].reception-budget=4万元"]);
  assert.deepEqual([...found.taken], []);
});

test("a title that only a region prints is unknown where the region is left out", () => {
  const document = madeUpDocument(`
收入决算总表
单位：万元
| 科目编码 | 科目名称 | 合计 | 财政拨款收入 |
| 合计 | < | 5.00 | 5.00 |
`);
  assert.deepEqual(figuresOf(recogniseStatements(document)), [
    "02[total].total=5.00万元",
    "02[total].fiscal=5.00万元",
  ]);
  assert.deepEqual(figuresOf(recogniseStatements(document, { without: "shaanxi-2020" })), []);
});

test("functions by economic code are read under a title that nobody listed", () => {
  const found = read(`
财政拨款支出经济分类明细表
单位：万元
| 科目编码 | 科目名称 | 合计 | 工资福利支出 | < | 资本性支出 | < |
| ^ | ^ | ^ | 小计 | 基本工资 | 小计 | 30901 房屋建筑物购建 |
| 合计 | < | 5.00 | 4.50 | 4.00 | 0.50 | 0.25 |
`);
  assert.deepEqual(figuresOf(found), [
    "x.fiscal-expenditure-by-economic-code[total].total=5.00万元",
    "x.fiscal-expenditure-by-economic-code[total].301=4.50万元",
    "x.fiscal-expenditure-by-economic-code[total].30101=4.00万元",
    "x.fiscal-expenditure-by-economic-code[total].310=0.50万元",
    "x.fiscal-expenditure-by-economic-code[total].30901=0.25万元",
  ]);
});

test("columns in any order and amounts of any size come back as they were printed", () => {
  const names = ["本年支出合计", "基本支出", "项目支出", "经营支出"];
  const keys = ["total", "basic", "project", "operating"];
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 });
  const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  fc.assert(
    fc.property(
      order,
      fc.array(fc.array(amount, { minLength: 4, maxLength: 4 })),
      (columns, rows) => {
        const cell = (value: bigint) => {
          const size = (value < 0n ? -value : value).toString().padStart(3, "0");
          return `${value < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
        };
        const code = (row: number) => String(2_010_101 + row);
        const lines = rows.map((row, index) => [
          code(index),
          "某项",
          ...columns.map((at) => cell(row[at] ?? 0n)),
        ]);
        const table = [["科目编码", "科目名称", ...columns.map((at) => names[at])], ...lines];
        const text = table.map((row) => `| ${row.join(" | ")} |`).join("\n");
        const found = read(`支出决算表\n单位：元\n${text}`);
        const wanted = rows.flatMap((row, index) =>
          columns.map((at) => `03[${code(index)}].${keys[at]}=${cell(row[at] ?? 0n)}元`),
        );
        assert.deepEqual(figuresOf(found), wanted);
      },
    ),
    { numRuns: 60 },
  );
});

test("a table of millions of places is left alone", () => {
  const text = { text: "支出决算表", spans: [] };
  const huge: SourceDocument = {
    format: "html",
    pages: [],
    limits: [],
    blocks: [
      { kind: "heading", role: "body", level: 1, text },
      { kind: "table", role: "body", rowCount: 1e6, columnCount: 1e6, cells: [], grid: "ruled" },
    ],
  };
  assert.deepEqual(recogniseStatements(huge).claims, []);
});

function read(text: string): StatementsFound {
  return recogniseStatements(madeUpDocument(text));
}

function keysOf(found: StatementsFound): readonly string[] {
  return found.outline.map(({ entry }) => entry.key);
}

function figuresOf(found: StatementsFound): readonly string[] {
  return found.claims.map(
    ({ concepts, printed }) => `${concepts[0]}=${decimalOf(printed)}${printed.unit}`,
  );
}

test("whatever a table holds, each figure is spoken for at most once", () => {
  const words = [
    ..."收入 支出 项目 行次 栏次 合计 小计 总计 预算数 决算数 金额 基本支出 项目支出 本年收入合计".split(
      " ",
    ),
    ..."科目编码 科目名称 项目名称 公务接待费 年初结转和结余 本年支出 财政拨款收入 205 2050201 [".split(
      " ",
    ),
    ..."一、教育支出 总计 收入决算表 单位：万元 公开02表 注：本表反映 1 2 3 1.00 2,000.50 - < ^".split(
      " ",
    ),
  ];
  const titles = [
    ..."收入支出决算总表 收入决算表 财政拨款收入支出决算总表 财政拨款“三公”经费支出决算表".split(
      " ",
    ),
    ..."一般公共预算财政拨款基本支出决算表 财政拨款支出决算明细表 政府采购情况表".split(" "),
    ..."国有资产占用情况表 一般公共预算财政拨款项目支出决算表 收入决算表（分单位） 其他表".split(
      " ",
    ),
  ];
  const row = fc.array(fc.constantFrom("", "", ...words), { minLength: 2, maxLength: 7 });
  const table = fc.tuple(fc.constantFrom(...titles), fc.array(row, { minLength: 1, maxLength: 9 }));
  fc.assert(
    fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
      const lines = tables.flatMap(([title, rows]) => [
        title,
        "单位：元",
        ...rows.map((cells) => `| ${cells.join(" | ")} |`),
      ]);
      const found = read(lines.join("\n"));
      const spoken = [
        ...found.claims.flatMap(({ at }) => at),
        ...found.unclaimed.map(({ range }) => range),
        ...found.asides.map(({ range }) => range),
      ];
      const places = spoken.map(({ text }) => text);
      assert.equal(new Set(places).size, places.length);
    }),
    { numRuns: 1000 },
  );
});

test("the adjusted budget is the budget where the initial one stands beside it", () => {
  const found = read(`
附表9 某某局2024年度财政拨款“三公”经费支出决算表（单位：万元）
| 项目 | 年初预算数 | 全年预算数 | 决算数 |
| 公务接待费 | 1 | 2 | 3 |
附表3
某某局2024年度支出决算表（单位：千元）
| 科目编码 | 科目名称 | 合计 | 其中： | < |
| ^ | ^ | ^ | 基本支出 | 项目支出 |
| 205 | 教育支出 | 3 | 2 | 1 |
`);
  assert.deepEqual(figuresOf(found), [
    "09[all].reception-budget=2万元",
    "09[all].reception-actual=3万元",
    "03[205].total=3千元",
    "03[205].basic=2千元",
    "03[205].project=1千元",
  ]);
  assert.deepEqual(
    found.unclaimed.map(({ range, reason }) => [range.text.text, reason]),
    [["1", "column-unknown"]],
  );
});

test("a header that spills into the numbers of the columns is read whole, numbers are no figures", () => {
  const found = recogniseStatements(
    madeUpDocument(`
# 财政拨款“三公”经费支出决算表
单位：万元
| 预算数 |<|<|<|<|<| 决算数 |<|<|<|<|<|
| 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 |<|<| 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 |<|<| 公务接待费 |
|  |  | 小计 | 公务用车购置费 | 公务用车运行维 |  |  |  | 小计 | 公务用车购置费 | 公务用车运行维 |  |
| 1 | 2 | 3 | 4 | 护费5 | 6 | 7 | 8 | 9 | 10 | 护费11 | 12 |
| 9.00 | 0.00 | 8.00 | 3.00 | 5.00 | 1.00 | 7.50 | 0.00 | 7.00 | 3.00 | 4.00 | 0.50 |
`),
  );
  assert.equal(found.claims.length, 12);
  const running = found.claims.filter(({ concepts }) => /vehicle-operation/.test(concepts[0]));
  assert.deepEqual(
    running.map(({ concepts, printed }) => `${concepts[0]}=${printed.text}`),
    ["09[all].vehicle-operation-budget=5.00", "09[all].vehicle-operation-actual=4.00"],
  );
  assert.deepEqual(found.unclaimed, []);
});
