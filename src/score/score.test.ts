import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPrinted } from "#model/printed.ts";
import { SCORING_POLICIES, type ScoringPolicyId } from "#standard/performance/policies.ts";
import { QUALITATIVE_BANDS } from "#standard/performance/policy.ts";
import type { Achievement, Bound } from "./achievement.ts";
import { explain, explanationsOf, printScore } from "./explain.ts";
import { POLICY_IDS } from "./policy-ids.ts";
import { exactQuantity, type Quantity } from "./quantity.ts";
import { compareExact, scoreOf, totalOf, USUAL_ROUNDING } from "./score.ts";

const POINT = 1_000_000n;

function printed(text: string) {
  const result = readPrinted(text, "");
  assert.ok(result.ok, text);
  return result.value;
}

function quantity(text: string): Quantity {
  return exactQuantity(printed(text));
}

function bound(
  operator: Bound,
  weight: string,
  [target, actual]: readonly [string, string],
): Achievement {
  return {
    weight: printed(weight).digits * 10n ** BigInt(6 - printed(weight).decimals),
    target: { kind: "bound", operator, value: quantity(target) },
    actual: { kind: "figure", value: quantity(actual) },
    better: operator === "<=" ? "lower" : "higher",
  };
}

function scoreText(policy: ScoringPolicyId, achievement: Achievement): string {
  const score = scoreOf(policy, achievement);
  assert.equal(score.kind, "score", `${policy} is meant for it`);
  return score.kind === "score" ? printScore(score, USUAL_ROUNDING) : "";
}

const QUOTIENT = /^([\d,.]+) ÷ ([\d,.]+)(?: × ([\d.]+))? = ([\d.]+)%?(?: → ([\d.]+))?/;
const MET = /^(>=|<=|=) ([\d.]+)[^\d,]*, actual ([\d.]+)\D* → ([\d.]+) of ([\d.]+)$/;
const CEILING = /^([\d.]+)%? (≤|>) ([\d.]+)\D*→ ([\d.]+) of ([\d.]+)$/;
const EQUAL = /^([\d.]+)‰? = ([\d.]+)\D*→ ([\d.]+) of ([\d.]+)$/;
const AGAINST = /^([\d.]+)% against (?:>= )?([\d.]+)% → ([\d.]+) of ([\d.]+)$/;

/** An example of the table as an achievement, with the score that it says. */
function exampleOf(
  policy: ScoringPolicyId,
  text: string,
): readonly [Achievement, string] | undefined {
  const quotient = QUOTIENT.exec(text);
  if (quotient !== null) {
    const [, actual = "", target = "", weight = "10", exact = "", rounded] = quotient;
    const operator = policy === "ratio-to-ceiling" ? "<=" : ">=";
    const score = rounded ?? exact;
    return [bound(operator, weight, [target, actual]), score];
  }
  const met = MET.exec(text);
  if (met !== null) {
    const [, operator = "", target = "", actual = "", score = "", weight = ""] = met;
    assert.ok(operator === ">=" || operator === "<=" || operator === "=");
    return [bound(operator, weight, [target, actual]), score];
  }
  const ceiling = CEILING.exec(text);
  if (ceiling !== null) {
    const [, actual = "", , target = "", score = "", weight = ""] = ceiling;
    return [bound("<=", weight, [target, actual]), score];
  }
  const equal = EQUAL.exec(text);
  if (equal !== null) {
    const [, actual = "", target = "", score = "", weight = ""] = equal;
    return [{ ...bound("=", weight, [target, actual]), better: "neither" }, score];
  }
  const against = AGAINST.exec(text);
  if (against === null) return undefined;
  const [, actual = "", target = "", score = "", weight = ""] = against;
  return [bound(">=", weight, [target, actual]), score];
}

test("every true example in figures is reproduced by the policy that names it", () => {
  let reproduced = 0;
  for (const policy of POLICY_IDS) {
    for (const { text } of SCORING_POLICIES[policy].examples) {
      const example = exampleOf(policy, text);
      if (example === undefined) continue;
      const [achievement, score] = example;
      const plain = score.includes(".") ? score.replace(/\.?0+$/, "") : score;
      assert.equal(scoreText(policy, achievement), plain, `${policy}: ${text}`);
      assert.ok(explain(policy, achievement, printed(score)).length > 0, text);
      reproduced++;
    }
  }
  assert.equal(reproduced, 46);
});

test("the examples in words: bands, repeated targets, dates", () => {
  const words = (target: string, actual: string): Achievement => ({
    weight: 10n * POINT,
    target: { kind: "words", text: target },
    actual: { kind: "words", text: actual },
    better: "neither",
  });
  const bands = (actual: string, score: string) =>
    explain("qualitative-bands", words("有效提高", actual), printed(score)).length > 0;
  assert.ok(bands("完全达到预期", "10") && bands("完全达到预期目标", "10"));
  assert.ok(bands("基本达到预期", "7.7") && !bands("基本达到预期", "8"));
  assert.ok(bands("未达到预期", "5.9") && !bands("未达到预期", "6"));
  assert.equal(scoreText("text-equal", words("有效保障", "有效保障")), "10");
  assert.equal(scoreOf("text-equal", words("有效保障", "达到预期")).kind, "not-meant");
  const dated = (day: bigint): Achievement => ({
    weight: 5n * POINT,
    target: { kind: "date", day: 361n },
    actual: { kind: "date", day },
    better: "lower",
  });
  assert.equal(scoreText("deadline", dated(339n)), "5");
  assert.equal(scoreText("zero-when-missed", dated(362n)), "0");
});

const decimals = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((cents) => (cents / 100).toString());
const achievements = fc
  .record({
    operator: fc.constantFrom<Bound>(">=", "<=", "=", ">", "<"),
    weight: decimals(50),
    target: decimals(2000),
    actual: decimals(2000),
  })
  .map(({ operator, weight, target, actual }) => bound(operator, weight, [target, actual]));

test("no policy gives less than nothing or more than the weight", () => {
  fc.assert(
    fc.property(achievements, fc.constantFrom(...POLICY_IDS), (achievement, policy) => {
      const score = scoreOf(policy, achievement);
      if (score.kind === "not-meant") return;
      const whole = { dividend: achievement.weight, divisor: 1n };
      const nothing = { dividend: 0n, divisor: 1n };
      for (const end of [score.low, score.high]) {
        assert.ok(end.divisor > 0n);
        assert.ok(compareExact(nothing, end) <= 0 && compareExact(end, whole) <= 0);
      }
      assert.ok(compareExact(score.low, score.high) <= 0);
    }),
  );
});

test("more of what was missed never scores less, more above a ceiling never more", () => {
  const policies = [
    ["shortfall-proportional", ">=", 1],
    ["execution-rate", ">=", 1],
    ["ratio-to-ceiling", "<=", 1],
    ["reverse-ratio", "<=", -1],
    ["ceiling-excess-linear", "<=", -1],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...policies),
      fc.record({
        weight: decimals(50),
        target: decimals(2000),
        a: decimals(2000),
        b: decimals(2000),
      }),
      ([policy, operator, sense], { weight, target, a, b }) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const first = scoreOf(policy, bound(operator, weight, [target, low]));
        const second = scoreOf(policy, bound(operator, weight, [target, high]));
        if (first.kind !== "score" || second.kind !== "score") return;
        assert.ok(compareExact(first.exact, second.exact) * sense <= 0);
      },
    ),
  );
});

test("rescore(score(x)) = score: what a policy gave is explained by it", () => {
  fc.assert(
    fc.property(achievements, fc.constantFrom(...POLICY_IDS), (achievement, policy) => {
      const score = scoreOf(policy, achievement);
      if (score.kind !== "score" || SCORING_POLICIES[policy].operators.length === 0) return;
      const text = printScore(score, USUAL_ROUNDING);
      assert.ok(explain(policy, achievement, printed(text)).length > 0);
      const again = explanationsOf(achievement, printed(text));
      assert.ok(again.length > 0);
      for (const other of again) {
        const rescored = scoreOf(other.policy, achievement);
        assert.ok(rescored.kind !== "not-meant");
      }
    }),
  );
});

test("a target of nothing has no proportion, and a reduction no formula", () => {
  assert.deepEqual(scoreOf("execution-rate", bound(">=", "10", ["0", "5"])), {
    kind: "not-meant",
    because: "division-by-zero",
  });
  assert.deepEqual(scoreOf("low-target-reduction", bound(">=", "10", ["5", "50"])), {
    kind: "not-meant",
    because: "no-formula",
  });
  assert.equal(totalOf([9_300_000n, 90_000_000n]), 99_300_000n);
});

test("the bands leave no gap and do not overlap", () => {
  const sorted = [...QUALITATIVE_BANDS].sort((a, b) => a.lowPercent - b.lowPercent);
  for (const [index, band] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next === undefined) break;
    assert.equal(band.highPercent, next.lowPercent);
    assert.ok(band.includesHigh !== next.includesLow);
  }
});
