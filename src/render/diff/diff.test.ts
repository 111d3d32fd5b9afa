import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { madeUpDisclosure } from "#test/reports/made-up-report.ts";
import { diffJson } from "./diff-json.ts";
import { diffText } from "./diff-text.ts";
import { diffDisclosures } from "./disclosure-diff.ts";

const SCHEMA = join(import.meta.dirname, "../../../docs/schema/diff.json");
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

const HEAD =
  "# 甲局2024年度部门决算\n\n## 第二部分 部门决算情况说明\n\n### 二、收入决算情况说明\n\n";
const textOf = (sentence: string) => madeUpDisclosure(`${HEAD}${sentence}\n`);

const BEFORE = "本年收入合计1,600.70万元，其中：财政拨款收入1,573.80万元，其他收入26.90万元。";
const AFTER = "本年收入合计16007000元，其中：财政拨款收入1,573.08万元，事业收入5.00万元。";

test("a document does not differ from itself, nor from the same with other separators", async () => {
  const before = await textOf(BEFORE);
  const after = await textOf(BEFORE.replaceAll(",", ""));
  for (const other of [before, after]) {
    const { onlyBefore, onlyAfter, changed, same } = diffDisclosures(before, other);
    assert.deepEqual(
      { onlyBefore, onlyAfter, changed },
      { onlyBefore: [], onlyAfter: [], changed: [] },
    );
    assert.equal(same, 3);
  }
});

test("what only one has, what changed, and what is one number in two units are told apart", async () => {
  const diff = diffDisclosures(await textOf(BEFORE), await textOf(AFTER));
  const concepts = (list: readonly { readonly concept: string }[]) =>
    list.map(({ concept }) => concept);
  assert.deepEqual(concepts(diff.onlyBefore), ["n.income.other-income"]);
  assert.deepEqual(concepts(diff.onlyAfter), ["n.income.business-income"]);
  assert.deepEqual(
    diff.changed.map(({ concept, overlaps }) => [concept, overlaps]),
    [
      ["n.income.total", true],
      ["n.income.fiscal", false],
    ],
  );
});

test("the difference turned round is the same difference", async () => {
  const [a, b] = [await textOf(BEFORE), await textOf(AFTER)];
  const there = diffDisclosures(a, b);
  const back = diffDisclosures(b, a);
  assert.deepEqual(there.onlyBefore, back.onlyAfter);
  assert.deepEqual(there.onlyAfter, back.onlyBefore);
  assert.equal(there.same, back.same);
  assert.equal(there.changed.length, back.changed.length);
});

test("the JSON follows its schema, the text names both prints and their places", async () => {
  const [before, after] = [await textOf(BEFORE), await textOf(AFTER)];
  const diff = diffDisclosures(before, after);
  const parties = [
    { file: "甲.md", disclosure: before },
    { file: "乙.md", disclosure: after },
  ] as const;
  const json: unknown = JSON.parse(JSON.stringify(diffJson(diff, ...parties)));
  assert.ok(validate(json), JSON.stringify(validate.errors));
  const names = { before: "甲.md", after: "乙.md" };
  const text = diffText(diff, names, { hasColour: false, columns: 100 });
  assert.match(text, /1,573\.80万元 → 1,573\.08万元 .*n\.income\.fiscal .*甲第 7 行，乙第 7 行/u);
  assert.match(text, /写法不同，舍入范围内相合 {2}1\n/u);
});
