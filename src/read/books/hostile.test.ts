import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PostingBatch } from "#model/posting.ts";
import { openBooks } from "./books.ts";

const TEXT = [
  "单位代码,会计年度,会计期间,凭证字,凭证号,日期,摘要,科目编码,明细科目,借方金额,贷方金额,资金性质," +
    "资金来源明细,基本支出项目支出,支出功能分类,部门支出经济分类,往来单位代码",
  "101,2024,1,记,1,2024-01-02,办公费,7101,,10.00,,一般公共预算,财政拨款,基本支出,2010101,30201,",
  '101,2024,1,记,1,2024-01-02,"办公费",6001,,,10.00,一般公共预算,,基本支出,2010101,,',
  "101,2024,1,记,2,2024-01-02,补助,7101,,5.00,,,其他资金,基本支出,2010101,39999,102",
  "101,2024,1,记,2,2024-01-02,补助,8001,,,5.00,,,,,,",
].join("\r\n");

const UNITS = [
  { code: "101", name: "局本级", kind: "administrative", ledger: "administrative" },
  { code: "102", name: "中心", kind: "institution", ledger: "institution" },
] as const;

test("whatever the bytes, reading ends with books or with problems, and postings balance", () => {
  const original = new TextEncoder().encode(TEXT);
  const edits = fc.array(
    fc.tuple(fc.nat(original.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(10, 34, 44))),
    { minLength: 0, maxLength: 6 },
  );
  fc.assert(
    fc.property(edits, fc.integer({ min: 1, max: 300 }), fc.boolean(), (list, size, isOpening) => {
      const bytes = original.slice();
      for (const [at, byte] of list) bytes[at] = byte;
      let balance = 0;
      const sink = ({ length, debits, credits }: PostingBatch) => {
        for (let at = 0; at < length; at++) balance += (debits[at] ?? 0) - (credits[at] ?? 0);
      };
      const reader = openBooks({
        year: 2024,
        units: UNITS,
        sink,
        contraAccounts: new Set(["8202"]),
      });
      for (let at = 0; at < bytes.length; at += size) {
        const chunk = bytes.slice(at, at + size);
        if (isOpening) reader.feedOpening("101", "opening/101.csv", chunk);
        else reader.feed("101", "books/101.csv", chunk);
      }
      const read = reader.end();
      if (read.ok) assert.equal(balance, 0);
      else assert.ok(read.problem.problems.length > 0);
    }),
    { numRuns: 1500 },
  );
});

test("bytes that are no books at all are refused in a moment", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
      const sink = () => undefined;
      const reader = openBooks({ year: 2024, units: UNITS, sink, contraAccounts: new Set() });
      reader.feed("101", "books/101.csv", bytes);
      assert.equal(reader.end().ok, false);
    }),
    { numRuns: 300 },
  );
});

test("more different dimensions than are allowed are refused, once, and not kept", () => {
  const reader = openBooks({
    year: 2024,
    units: UNITS,
    sink: () => undefined,
    contraAccounts: new Set(),
    cellsMax: 1000,
  });
  const [header = ""] = TEXT.split("\r\n");
  const row = (number: number, account: string, sides: string, words: string) =>
    `101,2024,1,记,${number},2024-01-02,,${account},,${sides},${words}P${number}\n`;
  let text = `${header},项目代码\n`;
  for (let at = 1; at < 5000; at++) {
    text += row(at, "7101", "1.00,", "一般公共预算,财政拨款,项目支出,2010101,30201,,");
    text += row(at, "8001", ",1.00", ",,,,,,");
  }
  reader.feed("101", "books/101.csv", new TextEncoder().encode(text));
  const read = reader.end();
  assert.ok(!read.ok);
  assert.deepEqual(read.problem.counts, { "too-many-cells": 1 });
});
