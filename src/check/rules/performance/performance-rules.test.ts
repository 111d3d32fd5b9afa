import assert from "node:assert/strict";
import { test } from "node:test";
import { openDossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { PERFORMANCE_RULES } from "./performance-rules.ts";

async function outcomesOf(rule: Rule, text: string): Promise<readonly RuleOutcome[]> {
  const result = await read(new TextEncoder().encode(text), { name: "example.md" });
  assert.ok(result.ok, "the example is read");
  return rule.run(openDossier(recognise(result.value)));
}

const kindsOf = (outcomes: readonly RuleOutcome[]) => new Set(outcomes.map(({ kind }) => kind));

for (const rule of PERFORMANCE_RULES) {
  test(`${rule.id}: its examples are what they are called`, async () => {
    const { holds, broken, cannotTell } = rule.examples;
    const kept = kindsOf(await outcomesOf(rule, holds));
    assert.ok(kept.has("holds") && !kept.has("broken"), `holds: ${[...kept]}`);
    const charged = await outcomesOf(rule, broken);
    assert.ok(kindsOf(charged).has("broken"), `broken: ${[...kindsOf(charged)]}`);
    for (const outcome of charged) {
      if (outcome.kind !== "broken") continue;
      assert.match(outcome.charge.message, /[\u3400-\u9fff]{2}.*。$/u);
      assert.match(outcome.charge.advice, /[\u3400-\u9fff]{4}.*。$/u);
      assert.ok(outcome.charge.facts.length > 0 || outcome.charge.concepts !== undefined);
    }
    if (cannotTell === undefined) return;
    const open = kindsOf(await outcomesOf(rule, cannotTell));
    assert.ok(open.has("cannot-tell") && !open.has("broken"), `cannot tell: ${[...open]}`);
  });

  test(`${rule.id}: has a word to say on a document without forms`, async () => {
    const outcomes = await outcomesOf(rule, "# 公告\n\n本单位招聘启事。");
    assert.deepEqual([...kindsOf(outcomes)], ["does-not-apply"]);
  });
}

test("a rule is charged with nothing in the sound examples of the others", async () => {
  const wrongly = [];
  for (const rule of PERFORMANCE_RULES) {
    for (const other of PERFORMANCE_RULES) {
      const outcomes = await outcomesOf(rule, other.examples.holds);
      const graver = outcomes.filter(
        (outcome) =>
          outcome.kind === "broken" && (outcome.charge.severity ?? rule.severity) === "error",
      );
      if (graver.length > 0) wrongly.push(`${rule.id} in ${other.id}`);
    }
  }
  assert.deepEqual(wrongly, []);
});

test("no two rules have one id, and a recalled basis makes at most a warning", () => {
  const ids = PERFORMANCE_RULES.map(({ id }) => id);
  assert.ok(ids.length >= 30);
  assert.equal(new Set(ids).size, ids.length);
  const grave = PERFORMANCE_RULES.filter(
    ({ status, severity }) => status === "recalled" && severity === "error",
  );
  assert.deepEqual(grave, []);
});
