import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptId } from "#model/concept.ts";
import { asPrinted, type Disclosure, figuresOf, valueOf } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { intervalOf, readPrinted } from "#model/printed.ts";

const TOTAL = conceptId("n.income.total");

function fact(id: string, text: string, line: number): Fact {
  const printed = readPrinted(text, "万元");
  assert.ok(printed.ok);
  return {
    id,
    concepts: [TOTAL],
    subject: "云岭市档案馆",
    year: 2024,
    kind: "amount",
    direction: undefined,
    label: "本年收入合计",
    seat: { kind: "sentence", section: "二、收入决算情况说明" },
    printed: printed.value,
    interval: intervalOf(printed.value, "amount"),
    exact: undefined,
    source: { kind: "read", places: [{ kind: "line", line, from: 1, to: 8 }], isDoubtful: false },
  };
}

const disclosure = (...facts: readonly Fact[]): Disclosure => ({
  subject: "云岭市档案馆",
  year: 2024,
  kind: "final-accounts",
  body: "department",
  edition: "base",
  outline: [],
  sentences: [],
  forms: [],
  facts,
  unplaced: [],
  asides: {},
});

test("a concept printed twice is two facts with one common interval", () => {
  const found = disclosure(fact("a", "12.5", 1), fact("b", "12.46", 2));
  assert.equal(figuresOf(found, TOTAL).length, 2);
  assert.deepEqual(valueOf(found, TOTAL), { low: 12_455_000n, high: 12_465_000n });
});

test("prints that contradict leave no value, and neither does none at all", () => {
  const found = disclosure(fact("a", "12.50", 1), fact("b", "12.60", 2));
  assert.equal(valueOf(found, TOTAL), undefined);
  assert.equal(valueOf(found, conceptId("n.income.fiscal")), undefined);
});

test("as printed, the same figures at other places are the same disclosure", () => {
  const here = disclosure(fact("a", "12.50", 1));
  const there = disclosure(fact("a", "12.50", 99));
  assert.notDeepEqual(here, there);
  assert.deepEqual(asPrinted(here), asPrinted(there));
  assert.notDeepEqual(asPrinted(here), asPrinted(disclosure(fact("a", "12.51", 1))));
});
