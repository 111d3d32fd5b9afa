import assert from "node:assert/strict";
import { test } from "node:test";
import { placesOfFact } from "#publish/fact-label.ts";
import { madeUpChecked, madeUpDisclosure } from "#test/reports/made-up-report.ts";
import { excerptIndex, excerptsOf } from "./excerpt.ts";
import { figureRanges } from "./figure-ranges.ts";

test("every mark of an excerpt lies on a figure of the finding as it is printed", async () => {
  const { disclosure, report } = await madeUpChecked();
  const index = excerptIndex(disclosure);
  const [finding] = report.findings;
  assert.ok(finding);
  const { excerpts, leftOut } = excerptsOf(finding, index);
  assert.equal(leftOut, 0);
  const marked = excerpts.flatMap(({ text, marks }) =>
    marks.map(({ from, to }) => text.slice(from, to)),
  );
  assert.deepEqual(marked, ["1,648.97", "1,600.70", "0.00", "48.09"]);
  const suspects = excerpts.flatMap(({ marks }) => marks.filter(({ isSuspect }) => isSuspect));
  assert.equal(suspects.length, 1);
});

test("a cell is shown with its statement, row and column", async () => {
  const { disclosure, report } = await madeUpChecked();
  const [symptom] = report.findings[0]?.symptoms ?? [];
  const [figure] = symptom?.figures ?? [];
  const [finding] = report.findings;
  assert.ok(finding && figure);
  const alone = { ...finding, figures: [figure], cause: undefined };
  const [excerpt] = excerptsOf(alone, excerptIndex(disclosure)).excerpts;
  assert.equal(excerpt?.title, "收入支出决算总表");
  assert.match(excerpt?.text ?? "", /总计.*：1,648\.79万元$/u);
  assert.equal(excerpt?.text.slice(excerpt.marks[0]?.from, excerpt.marks[0]?.to), "1,648.79");
});

test("a finding about words shows the sentence with the words marked", async () => {
  const { disclosure, report } = await madeUpChecked();
  const finding = report.findings[1];
  assert.ok(finding);
  const [excerpt] = excerptsOf(finding, excerptIndex(disclosure)).excerpts;
  assert.equal(excerpt?.text.slice(excerpt.marks[0]?.from, excerpt.marks[0]?.to), "其他收入");
});

test("alike prints of a sentence are told apart by their order, and numbers inside others are not met", async () => {
  const text = "云岭市档案馆实有人数26人，其中：在职人员6人，增加2人；退休人员20人，增加2人。";
  const heading =
    "# 云岭市档案馆2024年度部门决算\n\n## 第一部分 部门概况\n\n### 二、机构设置及人员情况\n\n";
  const disclosure = await madeUpDisclosure(`${heading}${text}\n`);
  const sentence = disclosure.sentences.find(({ facts }) => facts.length >= 5);
  assert.ok(sentence);
  const facts = sentence.facts.flatMap((id) => disclosure.facts.filter((fact) => fact.id === id));
  const ranges = figureRanges(sentence.text, facts);
  const start = sentence.places[0];
  for (const fact of facts) {
    const range = ranges.get(fact.id);
    const place = placesOfFact(fact)[0];
    assert.ok(range && place?.kind === "line" && start?.kind === "line");
    assert.equal(range.from, place.from - start.from, fact.id);
  }
});
