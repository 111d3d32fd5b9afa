import assert from "node:assert/strict";
import { test } from "node:test";
import { divideHalfUp } from "#model/division.ts";
import { decimalText, readPrinted } from "#model/printed.ts";
import { foldName } from "#standard/folded-name.ts";
import { LAWS } from "#standard/laws.ts";
import {
  BLOCK_WORDS,
  FOOT_WORDS,
  FORM_TITLES,
  type FormWord,
  FUND_COLUMN_WORDS,
  FUND_ROW_WORDS,
  GOAL_WORDS,
  HEAD_WORDS,
  INDICATOR_COLUMN_WORDS,
} from "#standard/performance/form-words.ts";
import { FORM_LAYOUTS } from "#standard/performance/forms.ts";
import { areOfOneFamily, INDICATOR_UNITS } from "#standard/performance/indicator-units.ts";
import { GRADE_SCHEMES, LEVEL_SCHEMES, WEIGHT_SCHEMES } from "#standard/performance/levels.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { NAME_DIRECTIONS, PARTS_OF_A_WHOLE } from "#standard/performance/name-words.ts";
import { OPERATORS } from "#standard/performance/operators.ts";
import { SCORING_POLICIES } from "#standard/performance/policies.ts";
import { QUALITATIVE_BANDS, type ScoringPolicy } from "#standard/performance/policy.ts";
import { PERFORMANCE_SOURCES } from "#standard/performance/sources.ts";

const WORD_TABLES: readonly (readonly [string, readonly FormWord<string>[]])[] = [
  ["titles", FORM_TITLES],
  ["head", HEAD_WORDS],
  ["blocks", BLOCK_WORDS],
  ["fund columns", FUND_COLUMN_WORDS],
  ["fund rows", FUND_ROW_WORDS],
  ["goals", GOAL_WORDS],
  ["indicator columns", INDICATOR_COLUMN_WORDS],
  ["foot", FOOT_WORDS],
];

test("no word of a table means two things, and all are folded", () => {
  for (const [table, words] of WORD_TABLES) {
    const names = words.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, table);
    for (const name of names) assert.equal(name, foldName(name), table);
  }
});

test("every source is listed", () => {
  for (const { source } of WORD_TABLES.flatMap(([, words]) => words)) {
    assert.ok(source === "" || Object.hasOwn(PERFORMANCE_SOURCES, source), source);
  }
  const sourced = [...FORM_LAYOUTS, ...LEVEL_SCHEMES, ...WEIGHT_SCHEMES, ...GRADE_SCHEMES];
  for (const { source, status } of [...sourced, ...QUALITATIVE_BANDS]) {
    for (const key of source.split("; ").filter(Boolean)) {
      assert.ok(Object.hasOwn(PERFORMANCE_SOURCES, key), key);
    }
    assert.ok(status === "recalled" || source !== "");
  }
});

test("every layout prints words that are known", () => {
  const heads = new Set(HEAD_WORDS.map(({ key }) => key));
  const columns = new Set(INDICATOR_COLUMN_WORDS.map(({ key }) => key));
  const funds = new Set(FUND_COLUMN_WORDS.map(({ key }) => key));
  const rows = new Set(FUND_ROW_WORDS.map(({ key }) => key));
  for (const layout of FORM_LAYOUTS) {
    assert.ok(layout.head.every((key) => heads.has(key)));
    assert.ok(layout.indicatorColumns.every((key) => columns.has(key)));
    assert.ok(layout.fundColumns.every((key) => funds.has(key)));
    assert.ok(layout.fundRows.every((key) => rows.has(key)));
    assert.ok(layout.totalOnly.every((key) => layout.fundColumns.includes(key)));
    assert.ok(FORM_TITLES.some(({ name }) => name === layout.title));
  }
});

test("weights add to 100", () => {
  for (const { id, weights } of WEIGHT_SCHEMES) {
    assert.equal(
      Object.values(weights).reduce((sum, weight) => sum + weight, 0),
      100,
      id,
    );
  }
});

test("no spelling of an operator means two, the longer stands before the shorter", () => {
  const spelt = OPERATORS.flatMap(({ before }) => before);
  assert.equal(new Set(spelt).size, spelt.length);
  for (const { before } of OPERATORS) {
    assert.deepEqual(
      [...before].sort((a, b) => b.length - a.length),
      before,
    );
    for (const spelling of before) assert.equal(spelling, foldName(spelling));
  }
});

test("units are listed once, and only those of one family compare", () => {
  assert.equal(new Set(INDICATOR_UNITS.map(({ unit }) => unit)).size, INDICATOR_UNITS.length);
  assert.ok(areOfOneFamily("公顷", "万亩") && areOfOneFamily("件", "件"));
  assert.ok(!areOfOneFamily("个", "件") && !areOfOneFamily("天", "元"));
});

test("15 policies, 31 lints, on laws that exist", () => {
  assert.equal(Object.keys(SCORING_POLICIES).length, 15);
  assert.equal(Object.keys(LINTS).length, 31);
  const policies: readonly ScoringPolicy[] = Object.values(SCORING_POLICIES);
  for (const { law } of policies) assert.ok(law === undefined || Object.hasOwn(LAWS, law));
});

/** `34,043.07 ÷ 38,381.18 = 88.70% → 8.87` (weight 10), `140 ÷ 141 × 10 = 9.929 → 9.93`. */
const PROPORTION =
  /^([\d,.]+) ÷ ([\d,.]+)(?: × ([\d.]+))? = ([\d.]+)%?(?: → ([\d.]+))?(?: \(.*\))?$/;

test("every proportional score in an example recomputes: two decimals, half up, once", () => {
  let tested = 0;
  for (const [id, policy] of Object.entries<ScoringPolicy>(SCORING_POLICIES)) {
    for (const { text } of policy.examples) {
      const match = PROPORTION.exec(text);
      if (match === null) continue;
      const [, actual = "", target = "", weight = "10", quotient = "", score = quotient] = match;
      const cents = divideHalfUp(
        millionths(weight) * millionths(actual),
        millionths(target) * 10_000n,
      );
      const printed = readPrinted(score, "");
      assert.ok(printed.ok);
      const scale = 10n ** BigInt(2 - printed.value.decimals);
      assert.equal(
        decimalText(cents, 2),
        decimalText(printed.value.digits * scale, 2),
        `${id}: ${text}`,
      );
      tested++;
    }
  }
  assert.equal(tested, 27);
});

function millionths(text: string): bigint {
  const printed = readPrinted(text, "");
  assert.ok(printed.ok, text);
  return printed.value.digits * 10n ** BigInt(6 - printed.value.decimals);
}

test("no word of a name tells two directions, and words are folded", () => {
  const words = NAME_DIRECTIONS.flatMap(({ words: own }) => own);
  assert.equal(new Set(words).size, words.length);
  for (const word of [...words, ...PARTS_OF_A_WHOLE]) assert.equal(word, foldName(word));
  const lower = NAME_DIRECTIONS.filter(({ better }) => better === "lower");
  for (const part of PARTS_OF_A_WHOLE) {
    assert.ok(!lower.some(({ words: own }) => own.includes(part)), part);
  }
});
