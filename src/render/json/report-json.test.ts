import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isPending, reviewOf } from "#render/report/review.ts";
import { explanationOf, madeUpChecked } from "#test/reports/made-up-report.ts";
import { knownFindings, readBaseline } from "./baseline.ts";
import { reportJson, reportJsonText } from "./report-json.ts";

const SCHEMA = join(import.meta.dirname, "../../../docs/schema/report.json");
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

test("the JSON of a report follows its schema, explained and compared or not", async () => {
  const plain = await madeUpChecked();
  const said = explanationOf(plain.report);
  const gone = { ...said, finding: "gone" };
  const known = [{ id: "x", rule: "x", message: "没有了", printed: [] }];
  for (const checked of [plain, await madeUpChecked([said, gone], known)]) {
    const json: unknown = JSON.parse(reportJsonText(checked));
    assert.ok(validate(json), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.deepEqual(json, reportJson(checked));
  }
});

test("the schema refuses a report without its account, and figures as numbers", async () => {
  const { account: _, ...rest } = reportJson(await madeUpChecked());
  assert.ok(!validate(rest));
  const json = reportJson(await madeUpChecked());
  const [finding] = json.findings;
  assert.ok(finding);
  assert.ok(!validate({ ...json, findings: [{ ...finding, expected: 1648.79 }] }));
});

test("a report is the baseline of its next run, by path, by name and alone", async () => {
  const checked = await madeUpChecked();
  const text = reportJsonText(checked);
  for (const written of [text, `[${text}]`]) {
    const baseline = readBaseline(written);
    assert.ok(baseline.ok);
    for (const path of [checked.source.name, "别处/a局 2024.md", "另一份.pdf"]) {
      const known = knownFindings(baseline.value, path);
      const review = reviewOf(checked.report, [], known);
      assert.deepEqual(review.findings.filter(isPending), [], path);
    }
  }
});

test("in a baseline of several, a document that it does not name is all new", async () => {
  const text = reportJsonText(await madeUpChecked());
  const other = text.replace("a局 2024.md", "b局 2024.md");
  const baseline = readBaseline(`[${text},${other}]`);
  assert.ok(baseline.ok);
  assert.equal(baseline.value.size, 2);
  assert.deepEqual(knownFindings(baseline.value, "c局.md"), []);
  assert.equal(knownFindings(baseline.value, "x/b局 2024.md").length, 2);
});

test("what is no report is refused as a baseline", () => {
  for (const text of ["", "{", "{}", '{"schemaVersion":2,"file":"a","findings":[]}', "[1]"]) {
    assert.equal(readBaseline(text).ok, false, text);
  }
});
