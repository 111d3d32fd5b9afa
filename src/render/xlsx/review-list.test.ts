import assert from "node:assert/strict";
import { test } from "node:test";
import { Workbook } from "@cj-tech-master/excelts";
import { explanationOf, madeUpChecked } from "#test/reports/made-up-report.ts";
import { reviewList } from "./review-list.ts";
import { workbookOf } from "./workbook.ts";

async function opened(bytes: Uint8Array) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = (name: string) => {
    const found = workbook.getWorksheet(name);
    assert.ok(found, name);
    return found;
  };
  const rows = (name: string) => {
    const found: string[][] = [];
    sheet(name).eachRow((row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
      found.push(cells);
    });
    return found;
  };
  return { sheet, rows };
}

test("the list has a row a finding, with place, rule, print, arithmetic, law, advice and state", async () => {
  const { report } = await madeUpChecked();
  const said = explanationOf(report);
  const { rows } = await opened(await reviewList(await madeUpChecked([said])));
  const [head = [], first = [], ...others] = rows("疑点");
  assert.equal(others.length, report.findings.length - 1);
  const cell = (title: string) => first[head.indexOf(title)] ?? `no column ${title}`;
  assert.equal(cell("页/行").split("\n")[0], "第 7 行");
  assert.equal(cell("规则"), "income-grand-total-adds-up");
  assert.equal(cell("严重程度"), "错误");
  assert.equal(cell("确定性"), "确定");
  assert.match(cell("原文"), /收入总计 1,648\.97万元/u);
  assert.equal(cell("应为"), "1,648.79");
  assert.equal(cell("算式"), "1,600.70 + 0.00 + 48.09 = 1,648.79 ≠ 1,648.97");
  assert.equal(cell("依据"), "部门决算公开报表表式");
  assert.equal(cell("状态"), "已说明");
  assert.match(cell("说明"), /年初数按批复调整（张三 2025-09-01）/u);
});

test("the other sheets are the account, the score card and the habits", async () => {
  const checked = await madeUpChecked();
  const { rows } = await opened(await reviewList(checked));
  assert.equal(rows("核对账").length, checked.report.account.lines.length + 1);
  assert.equal(rows("评分卡").length, checked.report.scoreCard.length + 1);
  assert.deepEqual(rows("习惯")[1]?.[0], "本文件百分比一律截去尾数。");
});

test("the head stays, the list filters, and columns are as wide as Chinese needs", async () => {
  const { sheet } = await opened(await reviewList(await madeUpChecked()));
  const list = sheet("疑点");
  assert.deepEqual(
    list.views.map((view) => [view.state, "ySplit" in view ? view.ySplit : 0]),
    [["frozen", 1]],
  );
  assert.match(String(list.autoFilter), /^A1:R3$/);
  for (const column of list.columns) assert.ok((column.width ?? 0) >= 6);
});

test("the same list makes the same bytes, whenever it is written", async () => {
  const checked = await madeUpChecked();
  const first = await reviewList(checked);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  assert.deepEqual(await reviewList(checked), first);
});

test("text stays text: formulas are not run, codes keep their zeros, odd characters do not break it", async () => {
  const odd = ["=1+1", "0123", "a\u0000b\ud800c\ufffe", "x".repeat(40_000), "第一行\n第二行"];
  const columns = [{ title: "甲", width: 10 }];
  const rows = odd.map((text) => [text]);
  const book = await opened(await workbookOf([{ name: "甲", columns, rows }]));
  const read = book.rows("甲").map(([cell]) => cell);
  assert.deepEqual(read.slice(1, 4), ["=1+1", "0123", "abc"]);
  assert.equal(read[4]?.length, 32_767);
  assert.equal(read[5], "第一行\n第二行");
});
