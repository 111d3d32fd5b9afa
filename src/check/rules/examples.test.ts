import assert from "node:assert/strict";
import { test } from "node:test";
import { openDossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { assert as isTrue } from "#model/result.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { relationById, relations } from "#standard/relations/relations.ts";
import { WORD_RULES } from "./word-rules.ts";

async function outcomesOf(rule: Rule, text: string): Promise<readonly RuleOutcome[]> {
  const result = await read(new TextEncoder().encode(text), { name: "example.md" });
  isTrue(result.ok, "the example is read");
  return rule.run(openDossier(recognise(result.value)));
}

const kindsOf = (outcomes: readonly RuleOutcome[]) => new Set(outcomes.map(({ kind }) => kind));

for (const rule of WORD_RULES) {
  test(`${rule.id}: its examples are what they are called`, async () => {
    const { holds, broken, cannotTell } = rule.examples;
    const kept = kindsOf(await outcomesOf(rule, holds));
    assert.ok(kept.has("holds") && !kept.has("broken"), `holds: ${[...kept]}`);
    const outcomes = await outcomesOf(rule, broken);
    assert.ok(kindsOf(outcomes).has("broken"), `broken: ${[...kindsOf(outcomes)]}`);
    if (cannotTell === undefined) return;
    const open = kindsOf(await outcomesOf(rule, cannotTell));
    assert.ok(open.has("cannot-tell") && !open.has("broken"), `cannot tell: ${[...open]}`);
  });

  test(`${rule.id}: what it charges says what is so and what to do`, async () => {
    for (const outcome of await outcomesOf(rule, rule.examples.broken)) {
      if (outcome.kind !== "broken") continue;
      assert.match(outcome.charge.message, /[\u3400-\u9fff]{4}.*。$/u);
      assert.match(outcome.charge.advice, /[\u3400-\u9fff]{4}.*。$/u);
    }
  });

  test(`${rule.id}: it has a word to say on an empty document`, async () => {
    const outcomes = await outcomesOf(rule, "# 公告\n\n本单位招聘启事。");
    assert.ok(outcomes.length > 0, "no outcome");
    assert.ok(!kindsOf(outcomes).has("broken"), "charged with nothing to read");
  });
}

test("no two rules have one id, and a recalled basis makes at most a warning", () => {
  assert.ok(WORD_RULES.length > 0);
  assert.equal(new Set(WORD_RULES.map(({ id }) => id)).size, WORD_RULES.length);
  const grave = WORD_RULES.filter(
    ({ status, severity }) => status === "recalled" && severity === "error",
  );
  assert.deepEqual(grave, []);
});

test("every relation in words that the document itself can decide has a rule", () => {
  // Prints of one figure are brought together by the arithmetic itself.
  const own = new Set(["same-figure-agrees"]);
  const needed = relations().filter(
    ({ id, tests, checkable }) =>
      !own.has(id) &&
      tests.some(({ kind }) => kind === "words") &&
      (checkable === "published" || checkable === "needs-code-list"),
  );
  const known = new Set(WORD_RULES.map(({ id }) => id));
  assert.deepEqual(
    needed.map(({ id }) => id).filter((id) => !known.has(id)),
    [],
  );
  assert.ok(WORD_RULES.some(({ id }) => relationById(id) !== undefined));
});
