import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Checked } from "#render/report/checked.ts";
import { printedOf, reviewOf } from "#render/report/review.ts";
import { explanationOf, madeUpChecked } from "#test/reports/made-up-report.ts";
import { SARIF_LOG, sarifRun } from "./sarif.ts";

const SCHEMA = join(import.meta.dirname, "../../../test/fixtures/sarif/sarif-2.1.0.json");

// One pattern of the official schema is none under the u flag.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

function logOf(...checked: readonly Checked[]): unknown {
  const runs = checked.map((one) => JSON.stringify(sarifRun(one)));
  return JSON.parse(`${SARIF_LOG.before}${runs.join(SARIF_LOG.between)}${SARIF_LOG.after}`);
}

test("a log is valid against the official schema: open, explained, stale, with a baseline, of several", async () => {
  const open = await madeUpChecked();
  const said = explanationOf(open.report);
  const known = [{ id: "x", rule: "x", message: "没有了", printed: [] }];
  const logs = [
    logOf(open),
    logOf(await madeUpChecked([said])),
    logOf(await madeUpChecked([{ ...said, printed: [] }], known)),
    logOf(open, open),
    logOf(onPages(open)),
  ];
  for (const log of logs) assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
});

test("the schema refuses a run without a tool", () => {
  assert.ok(!validate({ version: "2.1.0", runs: [{ results: [] }] }));
});

test("each finding is a result with its rule, its place and a fingerprint that no place changes", async () => {
  const checked = await madeUpChecked();
  const run = sarifRun(checked);
  for (const [index, finding] of checked.report.findings.entries()) {
    const result = run.results[index];
    assert.equal(result?.ruleId, finding.rule);
    assert.equal(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id, finding.rule);
    assert.deepEqual(Object.values(result?.fingerprints ?? {}), [finding.id]);
  }
  const [first] = run.results;
  const region = first?.locations[0]?.physicalLocation?.region;
  assert.deepEqual(region, { startLine: 7, startColumn: 11, endColumn: 19 });
  assert.equal(first?.relatedLocations?.length, 4);
  const elsewhere = sarifRun(onPages(checked)).results[0];
  assert.deepEqual(elsewhere?.fingerprints, first?.fingerprints);
});

test("a place on a page has its page and boxes, and no region", async () => {
  const [result] = sarifRun(onPages(await madeUpChecked())).results;
  const [location] = result?.locations ?? [];
  assert.equal(location?.physicalLocation?.region, undefined);
  assert.deepEqual(location?.physicalLocation?.properties, {
    page: 9,
    boxes: [{ x: 1, y: 2, width: 3, height: 4 }],
  });
  assert.equal(location?.logicalLocations?.[0]?.fullyQualifiedName, "第 9 页");
});

test("an explanation suppresses while it holds, and is under review when it is stale", async () => {
  const { report } = await madeUpChecked();
  const said = explanationOf(report);
  const [held] = sarifRun(await madeUpChecked([said])).results;
  assert.equal(held?.suppressions?.[0]?.status, "accepted");
  assert.equal(held?.suppressions?.[0]?.justification, said.reason);
  const [stale] = sarifRun(await madeUpChecked([{ ...said, printed: [] }])).results;
  assert.equal(stale?.suppressions?.[0]?.status, "underReview");
});

test("a baseline gives each result its state, and what is gone is absent", async () => {
  const checked = await madeUpChecked();
  const [first] = checked.report.findings;
  assert.ok(first);
  const known = [
    { ...first, printed: printedOf(first) },
    { id: "x", rule: "x", message: "没有了", printed: [] },
  ];
  const run = sarifRun({ ...checked, review: reviewOf(checked.report, [], known) });
  const states = run.results.map(({ baselineState }) => baselineState);
  assert.deepEqual(states, ["unchanged", "new", "absent", undefined]);
});

test("a defect of the program and a limit are notifications, not results", async () => {
  const run = sarifRun(await madeUpChecked());
  const ids = run.invocations[0]?.toolExecutionNotifications.map(({ descriptor }) => descriptor.id);
  assert.deepEqual(ids, ["rule-failed", "limit-pages"]);
});

test("what could not be told is open, and paths are references that every reader takes", async () => {
  const run = sarifRun(await madeUpChecked());
  const open = run.results.filter(({ kind }) => kind === "open");
  assert.deepEqual(
    open.map(({ ruleId }) => ruleId),
    ["obligation/T01"],
  );
  assert.equal(run.artifacts[0]?.location.uri, encodeURI("决算/a局 2024.md"));
});

/** The same finding in a PDF. */
function onPages(checked: Checked): Checked {
  const places = [{ kind: "page", page: 9, boxes: [{ x: 1, y: 2, width: 3, height: 4 }] }] as const;
  const findings = checked.report.findings.map((finding) => ({
    ...finding,
    figures: finding.figures.map((figure) => ({ ...figure, places })),
  }));
  const report = { ...checked.report, findings };
  return { ...checked, report, review: reviewOf(report, []) };
}
