import assert from "node:assert/strict";
import { test } from "node:test";
import { openDossier } from "#check/dossier.ts";
import { answersOf, ruleFindings } from "#check/findings/rule-findings.ts";
import { performanceOf } from "#check/rules/performance/form-reading.ts";
import { PERFORMANCE_RULES } from "#check/rules/performance/performance-rules.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { intervalOf, readPrinted } from "#model/printed.ts";
import { recognise } from "#recognise/recognise.ts";
import { habitOf, scoredIndicators, verdictOf } from "#score/habit.ts";
import { readIndicator } from "#score/indicator-reading.ts";
import { CORPUS_MISSING } from "#test/corpus/corpus.ts";
import { documentOf } from "./forms-tally.ts";

const URUMQI = "urumqi-natural-resources-2024.md";
const PLANTED = 40;
const SEED = 20_241_124;

const SCORE_RULES = PERFORMANCE_RULES.filter(({ id }) =>
  [
    "score-follows-no-policy",
    "score-over-weight",
    "full-score-though-missed",
    "score-outside-band",
    "siblings-scored-differently",
  ].includes(id),
);

async function disclosureOf(path: string): Promise<Disclosure | undefined> {
  const document = await documentOf(path);
  return document === undefined ? undefined : recognise(document);
}

function scoredOf(disclosure: Disclosure) {
  const facts = new Map(disclosure.facts.map((fact) => [fact.id, fact]));
  return disclosure.forms.flatMap(({ indicators }) =>
    scoredIndicators(indicators.map((each) => readIndicator(each, facts, disclosure.year))),
  );
}

test("the printed scores of the Urumqi forms follow the document's habit but three", async (t) => {
  const disclosure = await disclosureOf(URUMQI);
  if (disclosure === undefined) return t.skip(CORPUS_MISSING);
  const scored = scoredOf(disclosure);
  const habit = habitOf(scored);
  const told = { habit: 0, "other-policy": 0, none: 0 };
  for (const each of scored) {
    const verdict = verdictOf(each, habit);
    told[verdict] += 1;
    if (verdict === "habit") continue;
    const { name, score, weight } = each.reading;
    t.diagnostic(`${verdict}: ${name} ${score?.printed.text} of ${weight?.printed.text}`);
  }
  const indicators = disclosure.forms.reduce((sum, form) => sum + form.indicators.length, 0);
  const printed = disclosure.forms.flatMap((form) => form.indicators);
  const scores = printed.filter(({ score }) => score?.fact !== undefined).length;
  t.diagnostic(
    `${indicators} indicators, ${scores} scores printed, ${scored.length} can be told; ` +
      `habit ${told.habit}, another policy ${told["other-policy"]}, none ${told.none}`,
  );
  assert.deepEqual(habit.rounding, { decimals: 2, mode: "half-up" });
  assert.ok(scored.length >= 300);
  assert.deepEqual(told, { habit: scored.length - 3, "other-policy": 2, none: 1 });
});

test("planted score errors are found", async (t) => {
  const disclosure = await disclosureOf(URUMQI);
  if (disclosure === undefined) return t.skip(CORPUS_MISSING);
  const scores = performanceOf(openDossier(disclosure)).scored.flatMap(
    ({ reading }) => reading.score ?? [],
  );
  const draw = drawer(SEED);
  const missed: string[] = [];
  let planted = 0;
  while (planted < PLANTED) {
    const score = scores[draw(scores.length)];
    assert.ok(score !== undefined);
    const wrong = slipOf(score, draw);
    if (wrong === undefined) continue;
    planted += 1;
    const facts = disclosure.facts.map((fact) => (fact.id === score.id ? wrong : fact));
    const dossier = openDossier({ ...disclosure, facts });
    const found = ruleFindings(dossier, answersOf(dossier, SCORE_RULES).byRule).findings;
    const isFound = found.some(
      ({ figures }) => figures[0]?.fact === score.id && figures[0].text === wrong.printed.text,
    );
    if (!isFound) missed.push(`${score.id} ${score.printed.text} → ${wrong.printed.text}`);
  }
  t.diagnostic(`seed ${SEED}: ${PLANTED - missed.length} of ${PLANTED} found; missed ${missed}`);
  assert.ok(missed.length * 20 <= PLANTED, missed.join("; "));
});

/** A score with a slip: a digit changed, dropped or doubled, or two exchanged. */
function slipOf(fact: Fact, draw: (below: number) => number): Fact | undefined {
  const { text, unit } = fact.printed;
  const at = draw(text.length);
  const [before, digit = "", after] = [text.slice(0, at), text[at], text.slice(at + 1)];
  if (!/\d/u.test(digit)) return undefined;
  const slips = [
    `${before}${(Number(digit) + 1 + draw(9)) % 10}${after}`,
    `${before}${after}`,
    `${before}${digit}${digit}${after}`,
    `${before}${after.slice(0, 1)}${digit}${after.slice(1)}`,
  ];
  const slip = slips[draw(slips.length)] ?? "";
  const read = readPrinted(slip, unit);
  if (!read.ok || Number(slip) === Number(text) || /^0\d/u.test(slip)) return undefined;
  return { ...fact, printed: read.value, interval: intervalOf(read.value, fact.kind) };
}

/** Draws below a bound, the same for the same seed (mulberry32). */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test("documents without faults get nothing above a note", async (t) => {
  const wrong: string[] = [];
  let forms = 0;
  for (const path of [
    "regional/sichuan-yunping-agriculture-2024.md",
    "regional/beijing-yongning-water-2024.txt",
    "regional/guangxi-guiling-culture-2024.html",
  ]) {
    const disclosure = await disclosureOf(path);
    if (disclosure === undefined) return t.skip(CORPUS_MISSING);
    forms += disclosure.forms.length;
    const dossier = openDossier(disclosure);
    const { byRule, defects } = answersOf(dossier, PERFORMANCE_RULES);
    const { findings } = ruleFindings(dossier, byRule);
    assert.deepEqual(defects, []);
    const grave = findings.filter(({ severity }) => severity !== "note");
    wrong.push(...grave.map(({ rule, message }) => `${path} ${rule}: ${message}`));
  }
  t.diagnostic(`${forms} forms`);
  assert.ok(forms >= 13);
  assert.deepEqual(wrong, []);
});
