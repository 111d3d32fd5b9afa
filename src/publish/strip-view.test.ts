import assert from "node:assert/strict";
import { test } from "node:test";
import { madeUpChecked } from "#test/reports/made-up-report.ts";
import { stripParts } from "./strip-view.ts";

test("each finding that has a place stands in one part, and the parts are those of the document", async () => {
  const { disclosure, report } = await madeUpChecked();
  const parts = stripParts(disclosure.outline, 0, report);
  const titles = new Set(disclosure.outline.map(({ title }) => title));
  assert.ok(parts.every(({ label }) => titles.has(label)));
  const numbers = parts.flatMap(({ findings }) => findings);
  assert.equal(new Set(numbers).size, numbers.length);
  assert.ok(numbers.length > 0);
  for (const { findings, gravest } of parts) {
    assert.equal(gravest === undefined, findings.length === 0);
  }
});

test("a document of pages has a part for each page, without a report too", () => {
  const parts = stripParts([], 3, undefined);
  assert.deepEqual(
    parts.map(({ label, page }) => [label, page]),
    [
      ["第 1 页", 1],
      ["第 2 页", 2],
      ["第 3 页", 3],
    ],
  );
});
