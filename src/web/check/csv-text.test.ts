import assert from "node:assert/strict";
import { test } from "node:test";
import { csvText } from "./csv-text.ts";

test("what stands between commas comes back, and a negative amount stays a number", () => {
  const text = csvText([["甲,乙", '说"好"', "-497.92", "两\n行", 3]]);
  assert.equal(text, '\uFEFF"甲,乙","说""好""",-497.92,"两\n行",3\r\n');
});

test("no text of a document becomes a formula of a spreadsheet", () => {
  for (const text of ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1"]) {
    assert.match(csvText([[text]]), /^\uFEFF"?'/, text);
  }
});
