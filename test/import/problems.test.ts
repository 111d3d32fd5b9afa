import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sheet, SheetCell } from "#read/workbook/sheet.ts";
import { importOf } from "./imported.ts";
import { exampleRows, type Grid, layoutA, VOCABULARIES } from "./layouts.ts";

const words = VOCABULARIES[0] ?? {};

function sheetFrom(grid: Grid): Sheet {
  return { name: "", rows: grid.map((cells, at) => ({ number: at + 1, cells: [...cells] })) };
}

/** The example of unit A in layout A as cells that a test may change. */
function gridA(): string[][] {
  return layoutA(exampleRows("A"), words).map((cells) => [...cells]);
}

function columnOf(grid: Grid, header: string): number {
  const at = grid[0]?.indexOf(header) ?? -1;
  assert.ok(at >= 0, header);
  return at;
}

function set(grid: string[][], row: number, header: string, value: string): void {
  const cells = grid[row - 1];
  assert.ok(cells !== undefined);
  cells[columnOf(grid, header)] = value;
}

function total(grid: Grid, label: string, upTo: number): string[] {
  const sum = (header: string) => {
    const at = columnOf(grid, header);
    let fen = 0;
    for (const cells of grid.slice(1, upTo)) fen += Number((cells[at] || "0").replace(".", ""));
    return `${(fen - (fen % 100)) / 100}.${String(fen % 100).padStart(2, "0")}`;
  };
  const row = (grid[0] ?? []).map(() => "");
  row[columnOf(grid, "摘要")] = label;
  row[columnOf(grid, "借方金额")] = sum("借方金额");
  row[columnOf(grid, "贷方金额")] = sum("贷方金额");
  return row;
}

test("a wrong fen, a missing dimension, a void voucher, a page header and a sum are each told at their place", () => {
  const grid = gridA();
  const header = grid[0] ?? [];
  header.push("作废标志");
  for (const cells of grid.slice(1)) cells.push("");
  grid.push(total(grid, "合计", grid.length));
  set(grid, 6, "借方金额", "85432.11");
  set(grid, 8, "部门支出经济分类", "");
  set(grid, 10, "作废标志", "作废");
  set(grid, 11, "作废标志", "作废");
  grid.splice(39, 0, [...header]);
  const { problems, proof, notes, account } = importOf(sheetFrom(grid));
  assert.deepEqual(
    [...problems, ...proof].map(({ code, row, column }) => ({ code, row, column })),
    [
      { code: "total-differs", row: 75, column: "借方金额" },
      { code: "books", row: 6, column: "" },
      { code: "books", row: 8, column: "部门支出经济分类" },
    ],
  );
  const [wrong, unbalanced, missing] = [...problems, ...proof];
  assert.deepEqual(
    wrong?.code === "total-differs" && wrong.printedFen - wrong.countedFen,
    // Both the one fen too much and the void voucher that the printed sum counts.
    wrong?.code === "total-differs" ? 432_149 : 0,
  );
  assert.equal(unbalanced?.code === "books" && unbalanced.fault.code, "unbalanced");
  assert.equal(missing?.code === "books" && missing.fault.code, "dimension-missing");
  assert.deepEqual(
    notes.map(({ code, row }) => ({ code, row })),
    [
      { code: "header-repeated", row: 40 },
      { code: "total", row: 75 },
      { code: "voided", row: 10 },
    ],
  );
  assert.equal(account.rows, 75);
  assert.equal(account.read, 70);
  assert.deepEqual(account.leftOut, { header: 1, "header-repeated": 1, total: 1, voided: 2 });
});

test("a printed sum may count void vouchers or not", () => {
  for (const counts of [true, false]) {
    const grid = gridA();
    grid[0]?.push("作废标志");
    for (const [at, cells] of grid.slice(1).entries()) cells.push(at < 2 ? "是" : "否");
    const counted = counts ? grid : [grid[0] ?? [], ...grid.slice(3)];
    grid.push(total(counted, "合计", counted.length));
    const { problems, proof, lines } = importOf(sheetFrom(grid));
    assert.deepEqual([...problems, ...proof], []);
    assert.equal(lines.length, 70);
  }
});

test("sums of months, pages and the year so far are checked by what they are of", () => {
  const grid = gridA();
  const month = columnOf(grid, "会计期间");
  const withSums: string[][] = [grid[0] ?? []];
  const read: string[][] = [grid[0] ?? []];
  let monthly: string[][] = [grid[0] ?? []];
  grid.slice(1).forEach((cells, at) => {
    withSums.push(cells);
    read.push(cells);
    monthly.push(cells);
    if (grid[at + 2]?.[month] === cells[month]) return;
    withSums.push(total(monthly, "本月合计", monthly.length), total(read, "本年累计", read.length));
    monthly = [grid[0] ?? []];
  });
  const { problems, notes } = importOf(sheetFrom(withSums));
  assert.deepEqual(problems, []);
  assert.equal(notes.filter((note) => note.code === "total" && note.isChecked).length, 18);
});

test("what is excluded leaves with its whole voucher and is accounted for", () => {
  const grid = gridA();
  set(grid, 6, "借方金额", "85432.11");
  const { problems, proof, account, notes } = importOf(sheetFrom(grid), { excluded: new Set([7]) });
  assert.deepEqual([...problems, ...proof], []);
  assert.equal(account.leftOut.excluded, 2);
  assert.deepEqual(
    notes.map(({ code, row }) => [code, row]),
    [["excluded", 6]],
  );
});

test("an unposted voucher is asked about once, then read or left", () => {
  const grid = gridA();
  grid[0]?.push("记账标志");
  for (const [at, cells] of grid.slice(1).entries()) cells.push(at < 2 ? "未记账" : "已记账");
  const asked = importOf(sheetFrom(grid));
  assert.deepEqual(
    asked.problems.map(({ code, row }) => [code, row]),
    [["unposted", 2]],
  );
  assert.equal(importOf(sheetFrom(grid), { unposted: "read" }).lines.length, 72);
  const left = importOf(sheetFrom(grid), { unposted: "leave" });
  assert.equal(left.lines.length, 70);
  assert.equal(left.account.leftOut["unposted-left-out"], 2);
});

test("a voucher that comes twice is no larger voucher, wherever its second stands", () => {
  const far = gridA();
  far.push(...far.slice(1, 3).map((cells) => [...cells]));
  const twice = importOf(sheetFrom(far));
  assert.deepEqual(
    twice.proof.map((problem) => problem.code === "books" && [problem.fault.code, problem.row]),
    [["voucher-twice", 74]],
  );
  const near = gridA();
  near.splice(3, 0, ...near.slice(1, 3).map((cells) => [...cells]));
  const doubled = importOf(sheetFrom(near));
  assert.deepEqual(
    doubled.problems.map(({ code, row }) => [code, row]),
    [
      ["line-twice", 4],
      ["line-twice", 5],
    ],
  );
});

test("the lines of a voucher that lie apart come together, its ledgers balance each alone", () => {
  const grid = gridA();
  const sorted = [
    grid[0] ?? [],
    ...grid.slice(1).sort((a, b) => (a[8] ?? "").localeCompare(b[8] ?? "")),
  ];
  const { problems, proof, lines } = importOf(sheetFrom(sorted));
  assert.deepEqual([...problems, ...proof], []);
  assert.equal(lines.length, 72);
});

test("every problem of every row is told in one run, each with its text", () => {
  const grid = gridA();
  set(grid, 2, "借方金额", "1.23E+06");
  set(grid, 4, "借方金额", "192000.005");
  set(grid, 6, "日期", "2024年13月1日");
  set(grid, 8, "会计期间", "十四");
  set(grid, 10, "单位代码", "Z9");
  set(grid, 12, "借方金额", "一百");
  const { problems } = importOf(sheetFrom(grid));
  assert.deepEqual(
    problems.map(({ code, row, column, ...more }) => [
      code,
      row,
      column,
      "text" in more && more.text,
    ]),
    [
      ["amount-scientific", 2, "借方金额", "1.23E+06"],
      ["amount-more-than-fen", 4, "借方金额", "192000.005"],
      ["date-unreadable", 6, "日期", "2024年13月1日"],
      ["period-unreadable", 8, "会计期间", "十四"],
      ["unit-unknown", 10, "单位代码", "Z9"],
      ["amount-unreadable", 12, "借方金额", "一百"],
    ],
  );
});

test("amounts in 万元 by the header or a line above are exact", () => {
  for (const place of ["header", "line"]) {
    const grid = gridA();
    const inTenThousands = (text: string) => {
      if (text === "") return "";
      const digits = text.replace(".", "").padStart(7, "0");
      return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
    };
    for (const header of ["借方金额", "贷方金额"]) {
      const at = columnOf(grid, header);
      for (const cells of grid.slice(1)) cells[at] = inTenThousands(cells[at] ?? "");
      if (place === "header" && grid[0] !== undefined) grid[0][at] = `${header}（万元）`;
    }
    if (place === "line") grid.unshift(["单位：万元"]);
    const { problems, proof, lines } = importOf(sheetFrom(grid));
    assert.deepEqual([...problems, ...proof], []);
    assert.equal(lines[0]?.debit, 120_000_000);
    assert.equal(lines[4]?.debit, 8_543_210);
  }
});

test("a stored number that misses whole fen by its last bit is those fen, another is a problem", () => {
  const grid: SheetCell[][] = gridA();
  const at = columnOf(gridA(), "借方金额");
  const other = columnOf(gridA(), "贷方金额");
  (grid[5] ?? [])[at] = 85432.10000000001;
  (grid[6] ?? [])[other] = 85432.1;
  (grid[7] ?? [])[at] = 36500.005;
  const rows = grid.map((cells, index) => ({ number: index + 1, cells }));
  const { problems, lines } = importOf({ name: "", rows });
  assert.equal(lines[4]?.debit, 8_543_210);
  assert.deepEqual(
    problems.map(({ code, row }) => [code, row]),
    [["amount-more-than-fen", 8]],
  );
});

test("red-ink entries stay on their side", () => {
  const grid = gridA();
  set(grid, 6, "借方金额", "-85432.10");
  set(grid, 7, "贷方金额", "（85,432.10）");
  const { problems, proof, lines } = importOf(sheetFrom(grid));
  assert.deepEqual([...problems, ...proof], []);
  assert.deepEqual([lines[4]?.debit, lines[4]?.credit], [-8_543_210, 0]);
  assert.deepEqual([lines[5]?.debit, lines[5]?.credit], [0, -8_543_210]);
});

test("rows with money and no account are never dropped", () => {
  const grid = gridA();
  set(grid, 6, "科目编码", "");
  const { problems, account } = importOf(sheetFrom(grid));
  assert.deepEqual(
    problems.map(({ code, row }) => [code, row]),
    [["row-unplaced", 6]],
  );
  assert.equal(account.leftOut.problem, 1);
});

const HEAD = [
  "科目编码",
  "科目名称",
  "方向",
  "年初余额",
  "资金性质",
  "功能分类",
  "基本/项目",
  "项目编码",
];

test("a list of balances gives opening balances of what has nothing below it, sums checked", () => {
  const fund = "一般公共预算";
  const body = [
    ["8001", "资金结存", "借", "580000.00", "", "", "", ""],
    ["800101", "零余额账户用款额度", "借", "80000.00", "", "", "", ""],
    ["800102", "货币资金", "借", "500000.00", "", "", "", ""],
    ["8101", "财政拨款结转", "贷", "500000.00", "", "", "", ""],
    ["810101", "累计结转", "贷", "500000.00", fund, "2200104", "项目支出", "P1"],
    ["8202", "非财政拨款结余", "贷", "80000.00", "", "", "", ""],
    ["820201", "累计结余", "贷", "80000.00", "", "2200101", "", ""],
    ["8301", "专用结余", "贷", "0.00", "", "", "", ""],
    ["合计", "", "", "", "", "", "", ""],
  ];
  const options = { constants: { unit: "A" }, kind: "balances" as const };
  const whole = importOf(sheetFrom([HEAD, ...body]), options);
  assert.equal(whole.mapping.kind, "balances");
  assert.deepEqual([...whole.problems, ...whole.proof], []);
  assert.deepEqual(
    whole.lines.map(({ texts, debit, credit }) => [texts.account, texts.detail, debit, credit]),
    [
      ["800101", "", 8_000_000, 0],
      ["800102", "", 50_000_000, 0],
      ["810101", "累计结转", 0, 50_000_000],
      ["820201", "累计结余", 0, 8_000_000],
    ],
  );
  const [, , second] = body;
  if (second !== undefined) second[3] = "500000.01";
  const wrong = importOf(sheetFrom([HEAD, ...body]), options);
  assert.deepEqual(
    wrong.problems.map(({ code, row }) => [code, row]),
    [["parent-differs", 2]],
  );
  assert.equal(wrong.proof.length, 1);
});
