import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { factIndex, factView } from "#publish/fact-view.ts";
import { readingView } from "#publish/reading-view.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { checkingOf } from "#web/check/checking.ts";
import { frozen, thawed } from "#web/check/frozen.ts";

const PATH = join(import.meta.dirname, "../../sample/disclosure.md");

async function sampleReading() {
  const result = await read(new Uint8Array(readFileSync(PATH)), { name: "disclosure.md" });
  assert.ok(result.ok);
  const document = result.value;
  const disclosure = recognise(document);
  const checking = checkingOf(disclosure);
  return { document, disclosure, view: readingView(disclosure), checking };
}

test("the sample is a whole disclosure: nine statements, three forms, hardly a figure unread", async () => {
  const { disclosure, view } = await sampleReading();
  const statements = disclosure.outline.filter(({ kind }) => kind === "statement");
  assert.equal(new Set(statements.map(({ key }) => key)).size, 9);
  assert.equal(disclosure.forms.filter(({ scope }) => scope === "project").length, 3);
  assert.ok(view.counts.figures > 400);
  assert.ok(view.counts.placed * 100 >= view.counts.figures * 98, view.counts.share);
});

test("no two prints of one fact contradict each other in the sample", async () => {
  const { disclosure, view } = await sampleReading();
  const index = factIndex(disclosure, view.groups);
  const twins = disclosure.facts.flatMap((fact) =>
    factView(fact, index).twins.map((twin) => ({ from: fact.id, ...twin })),
  );
  assert.ok(twins.length > 40, `${twins.length} twins`);
  assert.deepEqual(
    twins.filter(({ agree }) => agree === "contradicts"),
    [],
  );
});

test("nothing in the sample contradicts anything: only rules on trial have something to say", async () => {
  const { checking } = await sampleReading();
  assert.ok(checking.ok);
  const { findings, account, defects } = checking.report;
  assert.deepEqual(
    findings.filter(({ stage }) => stage === "stable"),
    [],
  );
  assert.deepEqual(defects, []);
  assert.ok(account.coverage.covered * 100 >= account.coverage.figures * 90);
});

test("a reading that was frozen for the page thaws as it was", async () => {
  const reading = await sampleReading();
  const again = thawed(frozen(reading));
  assert.deepEqual(again.disclosure.facts.length, reading.disclosure.facts.length);
  // What is undefined is left out of JSON and is as undefined afterwards.
  assert.equal(frozen(again), frozen(reading));
  assert.equal(typeof again.disclosure.facts[0]?.printed.digits, "bigint");
});
