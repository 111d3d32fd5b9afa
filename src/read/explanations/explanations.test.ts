import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isDay, readExplanations } from "./explanations.ts";

const WHOLE = `# 出错说明
explanations:
  - finding: income-grand-total-adds-up/某局/n.overall.income-grand-total
    reason: 年初数按批复调整：见附件
    by: 张三
    date: 2025-09-01
    printed: ["1,648.97", 0123, 1600.70, 15_000]
`;

test("an explanation keeps every character of the figures it was written for", () => {
  const read = readExplanations(WHOLE.replace("：见附件", ""));
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.explanations, [
    {
      finding: "income-grand-total-adds-up/某局/n.overall.income-grand-total",
      reason: "年初数按批复调整",
      by: "张三",
      date: "2025-09-01",
      printed: ["1,648.97", "0123", "1600.70", "15_000"],
    },
  ]);
});

test("an empty file and an empty list explain nothing and are no mistake", () => {
  for (const text of ["", "# 没有\n", "explanations:\n", "explanations: []\n"]) {
    assert.deepEqual(readExplanations(text), { explanations: [], problems: [] });
  }
});

const ENTRY = "explanations:\n  - finding: a\n    reason: b\n    by: c\n    date: 2025-09-01\n";

test("every mistake is named with its line and column", () => {
  const cases: readonly (readonly [string, string, number, number])[] = [
    ["- a\n", "no-list", 1, 1],
    ["explanation:\n", "key-unknown", 1, 1],
    ["explanations: x\n", "no-list", 1, 15],
    ["explanations:\n  - x\n", "no-entry", 2, 5],
    [ENTRY, "key-missing", 2, 5],
    [`${ENTRY}    printed: 1\n`, "not-a-list", 6, 14],
    [`${ENTRY}    printed: [[1]]\n`, "not-text", 6, 15],
    [`${ENTRY.replace("2025-09-01", "2025-02-30")}    printed: []\n`, "not-a-date", 5, 11],
    [`${ENTRY.replace("reason: b", "reason:")}    printed: []\n`, "value-empty", 3, 5],
    [`${ENTRY.replace("reason: b", "reason: [b]")}    printed: []\n`, "not-text", 3, 13],
    [`${ENTRY}    printed: []\n    note: x\n`, "key-unknown", 7, 5],
    ["explanations:\n  - finding: 'a\n", "not-yaml", 3, 1],
  ];
  for (const [text, code, line, column] of cases) {
    const { problems } = readExplanations(text);
    const [problem] = problems;
    assert.deepEqual(
      { code: problem?.code, line: problem?.line, column: problem?.column },
      { code, line, column },
      text,
    );
  }
});

test("a wrong entry does not take the others with it, and a double is named", () => {
  const entry = `${ENTRY.slice(ENTRY.indexOf("  -"))}    printed: []\n`;
  const wrong = "  - finding: b\n";
  const read = readExplanations(`explanations:\n${entry}${wrong}${entry}`);
  assert.deepEqual(
    read.explanations.map(({ finding }) => finding),
    ["a"],
  );
  const codes = new Set(read.problems.map(({ code }) => code));
  assert.deepEqual(codes, new Set(["key-missing", "finding-twice"]));
});

test("no text makes the reader throw or hang", () => {
  const pieces = fc.constantFrom(
    ...["explanations:", "\n", " ", "- ", "a: b", "[", "]", "&a", "*a", "'", "{", "\t", "数"],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { problems } = readExplanations(parts.join(""));
      for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
    }),
    { seed: 41, numRuns: 500 },
  );
  const bomb = `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nexplanations: [${"*c,".repeat(50_000)}]`;
  assert.ok(readExplanations(bomb).problems.length > 0);
  assert.equal(readExplanations("x".repeat(2 ** 18 + 1)).problems[0]?.code, "too-large");
  readExplanations(`explanations: ${"[".repeat(5000)}`);
});

test("a day is one that the calendar has", () => {
  for (const day of ["2024-02-29", "2025-12-31", "2000-02-29"]) assert.ok(isDay(day), day);
  for (const day of ["2025-02-29", "1900-02-29", "2025-13-01", "2025-9-1", "2025-04-31", ""]) {
    assert.ok(!isDay(day), day);
  }
});

test("a key that is given twice is a mistake at its place", () => {
  const read = readExplanations("explanations: []\nexplanations: []\n");
  const [problem] = read.problems;
  assert.equal(read.problems.length, 1);
  assert.ok(problem !== undefined && problem.code === "not-yaml");
  assert.equal(problem.line, 2);
});
