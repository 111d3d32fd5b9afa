import assert from "node:assert/strict";
import { test } from "node:test";
import {
  classCodeByName,
  type FunctionCode,
  functionCodeByPath,
  functionCodes,
  functionCodesByName,
  functionName,
  functionNames,
} from "#standard/codes/function-codes.ts";

/** Disclosures of final accounts begin here; the list is thin on purpose before. */
const FIRST_YEAR = 2014;
const LAST_YEAR = 2026;

function yearsOf(entry: FunctionCode): readonly number[] {
  const from = Math.max(entry.validFrom ?? FIRST_YEAR, FIRST_YEAR);
  const to = Math.min(entry.validTo ?? LAST_YEAR, LAST_YEAR);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function codesOf(path: readonly [string, string, string], year?: number): readonly string[] {
  return functionCodeByPath(...path, year).map(({ entry }) => entry.code);
}

test("the list has 2,091 rows: 50 classes, 324 sections, 1,717 items", () => {
  const counts = { class: 0, section: 0, item: 0 };
  for (const { level } of functionCodes()) counts[level]++;
  assert.deepEqual(counts, { class: 50, section: 324, item: 1717 });
  assert.equal(functionCodes().filter(({ status }) => status === "verified").length, 168);
  assert.equal(functionCodes().filter(({ fund }) => fund === "state-capital").length, 33);
});

test("no code has two names in one year", () => {
  for (const entry of functionCodes()) {
    for (const year of yearsOf(entry)) {
      const names = functionNames(entry.code).filter((other) => yearsOf(other).includes(year));
      assert.equal(names.length, 1, `${entry.code} in ${year}`);
    }
  }
});

test("a code in force has its section and class in force", () => {
  for (const entry of functionCodes()) {
    const parents = [3, 5].filter((length) => length < entry.code.length);
    for (const length of parents) {
      const above = functionNames(entry.code.slice(0, length)).flatMap(yearsOf);
      for (const year of yearsOf(entry)) {
        assert.ok(above.includes(year), `${entry.code} ${entry.name} in ${year}`);
      }
    }
  }
});

test("every row is sourced: verified ones say where, periods are not turned round", () => {
  for (const entry of functionCodes()) {
    assert.equal(entry.source !== "", entry.status === "verified", entry.code);
    assert.ok((entry.validFrom ?? 0) <= (entry.validTo ?? 9999), entry.code);
    assert.match(entry.folded, /^[^\s（）“”，]+$/u);
  }
});

test("1,677 rows are in force in 2024, 30 of them classes", () => {
  const rows = functionCodes().filter((entry) => yearsOf(entry).includes(2024));
  assert.equal(rows.length, 1677);
  assert.equal(rows.filter(({ level }) => level === "class").length, 30);
});

test("a path of names is its code", () => {
  const path = ["社会保障和就业支出", "行政事业单位养老支出"] as const;
  assert.deepEqual(codesOf([...path, "机关事业单位基本养老保险缴费支出"], 2024), ["2080505"]);
  assert.deepEqual(codesOf([...path, ""], 2024), ["20805"]);
  assert.deepEqual(codesOf(["社会保障和就业支出", "", ""], 2024), ["208"]);
  assert.deepEqual(codesOf(["农林水支出(类)", "农业农村(款)", "行政运行(项)"], 2024), ["2130101"]);
});

test("a level that is not printed leaves the candidates of the others", () => {
  assert.deepEqual(codesOf(["", "农业农村", "事业运行"], 2024), ["2130104"]);
  assert.deepEqual(codesOf(["农林水支出", "", "农村社会事业"], 2024), ["2130126"]);
  const offices = codesOf(["", "", "行政运行"], 2024);
  assert.ok(offices.length > 50 && offices.includes("2010101"));
});

test("a level that the list does not know is no objection, and is counted", () => {
  const [match] = functionCodeByPath("农杯水支出", "农业农村", "事业运行", 2024);
  assert.equal(match?.entry.code, "2130104");
  assert.equal(match?.unknownNames, 1);
  assert.deepEqual(codesOf(["教育支出", "农业农村", "事业运行"], 2024), []);
});

test("the name of the year comes first, a name of another year is still read", () => {
  const [now, ...others] = functionCodeByPath("卫生健康支出", "中医药事务", "", 2024);
  assert.deepEqual([now?.entry.code, now?.isInForce], ["21017", true]);
  assert.ok(others.every(({ isInForce }) => !isInForce));
  assert.equal(functionCodeByPath("卫生健康支出", "中医药", "", 2022)[0]?.entry.code, "21006");
  const [old] = functionCodeByPath("农林水支出", "扶贫", "", 2024);
  assert.deepEqual([old?.entry.code, old?.isInForce], ["21305", false]);
});

test("a class is found by its name, with or without 支出, old or new", () => {
  assert.equal(classCodeByName("一般公共服务支出", 2024), "201");
  assert.equal(classCodeByName("一般公共服务", 2024), "201");
  assert.equal(classCodeByName("住房保障", 2024), "221");
  assert.equal(classCodeByName("医疗卫生与计划生育支出", 2024), "210");
  assert.equal(classCodeByName("办公费"), undefined);
});

test("a code says its name of a year", () => {
  assert.equal(functionName("210", 2016), "医疗卫生与计划生育支出");
  assert.equal(functionName("210", 2024), "卫生健康支出");
  assert.equal(functionName("9999999", 2024), undefined);
  assert.ok(functionCodesByName("机关服务").length > 20);
});
