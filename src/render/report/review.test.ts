import assert from "node:assert/strict";
import { test } from "node:test";
import { explanationOf, madeUpChecked } from "#test/reports/made-up-report.ts";
import { summaryOf } from "./checked.ts";
import { isFailing, isPending, printedOf, reviewOf } from "./review.ts";

test("an explained error is kept, shown as explained, and does not fail the run", async () => {
  const open = await madeUpChecked();
  assert.ok(isFailing(open.review));
  const said = explanationOf(open.report);
  const review = reviewOf(open.report, [said]);
  const [first] = review.findings;
  assert.equal(first?.state, "explained");
  assert.deepEqual(first?.explanation, said);
  assert.equal(review.findings.length, open.report.findings.length);
  assert.ok(!isFailing(review));
});

test("an explanation goes stale when a figure moves, and the error counts again", async () => {
  const { report } = await madeUpChecked();
  const said = explanationOf(report);
  const review = reviewOf(report, [{ ...said, printed: ["1.00", ...said.printed.slice(1)] }]);
  assert.equal(review.findings[0]?.state, "stale");
  assert.ok(isFailing(review));
});

test("blanks, separators and the order of figures do not make an explanation stale", async () => {
  const { report } = await madeUpChecked();
  const said = explanationOf(report);
  const printed = said.printed.map((text) => text.replaceAll(",", "")).reverse();
  assert.equal(reviewOf(report, [{ ...said, printed }]).findings[0]?.state, "explained");
});

test("an explanation whose finding is gone is listed", async () => {
  const { report } = await madeUpChecked();
  const gone = { ...explanationOf(report), finding: "no-such-finding" };
  assert.deepEqual(reviewOf(report, [gone]).gone, [gone]);
});

test("against a baseline only what is new or changed is pending, and what is gone is told", async () => {
  const { report } = await madeUpChecked();
  const known = report.findings.map((finding) => ({ ...finding, printed: printedOf(finding) }));
  const old = reviewOf(report, [], known);
  assert.deepEqual(old.findings.filter(isPending), []);
  assert.ok(!isFailing(old));
  const gone = { id: "x", rule: "x", message: "没有了", printed: [] };
  const changed = known.map((finding, index) =>
    index === 0 ? { ...finding, printed: ["9.99"] } : finding,
  );
  const review = reviewOf(report, [], [...changed, gone]);
  assert.deepEqual(
    review.findings.map(({ age }) => age),
    ["updated", "unchanged"],
  );
  assert.deepEqual(review.absent, [gone]);
  assert.ok(isFailing(review));
});

test("a finding of a rule on trial, or a warning, never fails the run", async () => {
  const { report } = await madeUpChecked();
  const soft = report.findings.map((finding, index) => ({
    ...finding,
    ...(index === 0 ? { stage: "trial" as const } : { severity: "warning" as const }),
  }));
  assert.ok(!isFailing(reviewOf({ ...report, findings: soft }, [])));
});

test("the counts of a summary add up to the findings", async () => {
  const checked = await madeUpChecked();
  const said = reviewOf(checked.report, [explanationOf(checked.report)]);
  const { pending, explained, stale, isFailing: fails } = summaryOf({ ...checked, review: said });
  assert.deepEqual(pending, { error: 0, warning: 1, note: 0 });
  assert.deepEqual({ explained, stale, fails }, { explained: 1, stale: 0, fails: false });
});
