import assert from "node:assert/strict";
import { test } from "node:test";
import { summaryOf } from "#render/report/checked.ts";
import { reviewOf } from "#render/report/review.ts";
import { explanationOf, madeUpChecked } from "#test/reports/made-up-report.ts";
import { batchTable } from "./batch-table.ts";
import { reportText } from "./report-text.ts";
import { cutTo, padEnd, widthOf } from "./width.ts";

const PLAIN = { hasColour: false, columns: 100 };

test("a finding says what, where, why, by which law and what to do", async () => {
  const text = reportText(await madeUpChecked(), PLAIN);
  for (const said of [
    "✕ 错误·确定  收入总计1,648.97万元不等于各项之和1,648.79万元。",
    "第 7 行第 11 列  一、收入支出决算总体情况说明",
    "算式  1,600.70 + 0.00 + 48.09 = 1,648.79 ≠ 1,648.97",
    "疑为  收入总计 1,648.97 → 1,648.79（数字前后颠倒），很可能",
    "依据  部门决算公开报表表式",
    "建议  核对收入总计，改为1,648.79万元。",
    "编号  income-grand-total-adds-up/云岭市档案馆/n.overall.income-grand-total",
    "习惯  本文件百分比一律截去尾数。",
    "不能判定  批复后二十日内公开：没有公开日期",
    "程序缺陷：规则 three-publics-below-basic",
  ]) {
    assert.ok(text.includes(said), `${said}\n${text}`);
  }
});

test("the underline stands under the figure, whatever the width of the characters before it", async () => {
  const lines = reportText(await madeUpChecked(), PLAIN).split("\n");
  const at = lines.findIndex((line) => line.includes("^^^^^^^^"));
  const above = lines[at - 1] ?? "";
  const below = lines[at] ?? "";
  const columns = widthOf(above.slice(0, above.indexOf("1,648.97")));
  assert.equal(below.indexOf("^"), columns);
  assert.equal(
    below.trimEnd().lastIndexOf("~"),
    widthOf(above.slice(0, above.indexOf("余0.00") + 5)) - 1,
  );
});

test("no line of an excerpt is wider than the terminal", async () => {
  const checked = await madeUpChecked();
  for (const columns of [40, 60, 80, 200]) {
    const lines = reportText(checked, { hasColour: false, columns }).split("\n");
    for (const line of lines.filter((text) => text.startsWith("  │"))) {
      assert.ok(widthOf(line) <= columns + 2, `${columns}: ${line}`);
    }
  }
});

test("colour is only what surrounds the text", async () => {
  const checked = await madeUpChecked();
  const coloured = reportText(checked, { hasColour: true, columns: 100 });
  assert.notEqual(coloured, reportText(checked, PLAIN));
  const escape = String.fromCharCode(27);
  const bare = coloured
    .split(escape)
    .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, "")));
  assert.equal(bare.join(""), reportText(checked, PLAIN));
});

test("what was explained stands apart with its reason, and a stale explanation says so", async () => {
  const open = await madeUpChecked();
  const said = explanationOf(open.report);
  const explained = reportText(await madeUpChecked([said]), PLAIN);
  assert.match(explained, /疑点 1：错误 0，存疑 1，提示 0；已说明 1/u);
  assert.match(explained, /已说明\n {2}错误 .*\n {4}张三 2025-09-01：年初数按批复调整/u);
  const stale = await madeUpChecked([{ ...said, printed: ["1.00"] }]);
  assert.match(reportText(stale, PLAIN), /说明 {2}已失效：数变了（1\.00 → 1,648\.97、/u);
});

test("with a baseline, old findings are counted and not shown", async () => {
  const { report, ...checked } = await madeUpChecked();
  const known = report.findings.map(({ id, rule, message, figures }) => {
    return { id, rule, message, printed: figures.map(({ text }) => text) };
  });
  const text = reportText({ ...checked, report, review: reviewOf(report, [], known) }, PLAIN);
  assert.match(text, /疑点 0：.*与基准相同、未列出 2/u);
  assert.doesNotMatch(text, /✕ 错误/u);
});

test("a batch is a line a document, with a line of sums, unread ones included", async () => {
  const checked = await madeUpChecked();
  const table = batchTable(
    [
      { name: "a.md", summary: summaryOf(checked) },
      { name: "b.md", problem: "文件是空的。" },
    ],
    PLAIN,
  );
  assert.match(table, /a\.md .*云岭市档案馆 .*2024 +1 +1 +0 +0 +75\.00%/u);
  assert.match(table, /b\.md +文件是空的。/u);
  assert.match(table, /共 2 份：错误 1，存疑 1，提示 0；没有读成 1 份。/u);
});

test("Han and full-width characters count two columns, Latin and dashes one", () => {
  assert.equal(widthOf("数a，1"), 6);
  assert.equal(padEnd("数", 4), "数  ");
  assert.equal(cutTo("决算公开", 5), "决算…");
  assert.equal(cutTo("决算", 4), "决算");
});
