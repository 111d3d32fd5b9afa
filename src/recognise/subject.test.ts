import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceText } from "#model/source-document.ts";
import { recogniseSubject } from "./subject.ts";

const about = (...lines: readonly string[]) =>
  recogniseSubject(
    lines.map((line) => {
      const text: SourceText = { text: line, spans: [] };
      return { kind: "paragraph", role: "body", text };
    }),
  );

test("the title names body, year and kind", () => {
  const found = about(
    "云岭市档案馆 2024 年度部门决算",
    "第一部分 概况",
    "2024年度收入总计1.00万元。",
  );
  assert.deepEqual(found, {
    subject: "云岭市档案馆",
    year: 2024,
    kind: "final-accounts",
    body: "department",
  });
});

test("the year may stand before the name", () => {
  const found = about("2023年云岭市交通运输局部门决算公开情况说明");
  assert.equal(found.subject, "云岭市交通运输局");
  assert.equal(found.year, 2023);
});

test("a budget is seen to be one, though final accounts speak of budgets too", () => {
  assert.equal(about("云岭县水务局2025年部门预算").kind, "budget");
  const accounts = about(
    "云岭县水务局2024年度部门决算",
    "与年初预算相比，年初预算数10.00万元，决算数9.00万元。",
    "一般公共预算财政拨款支出9.00万元，完成预算的90.00%。",
  );
  assert.equal(accounts.kind, "final-accounts");
});

test("years of plans and of last year do not make the year", () => {
  const found = about(
    "云岭市自然资源局（部门）2024年度部门决算公开说明",
    "国土空间总体规划（2021至2035）。与2023年度相比增加1.00万元。2023年与2024年均未安排。",
  );
  assert.equal(found.year, 2024);
});

test("a line above the statements names the body where no title does", () => {
  const found = about("收入支出决算总表", "编制单位：云岭市图书馆　　金额单位：万元");
  assert.equal(found.subject, "云岭市图书馆");
});

test("what no line says stays open", () => {
  assert.deepEqual(about("他带着3个箱子。"), {
    subject: "",
    year: undefined,
    kind: "unknown",
    body: "unknown",
  });
});
