import type { Charge } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import { decimalText } from "#model/printed.ts";
import { millionthsOf, printScore } from "#score/explain.ts";
import {
  type PolicySupport,
  policiesUnder,
  type ScoredIndicator,
  type ScoringHabit,
} from "#score/habit.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { scoreOf } from "#score/score.ts";
import { SCORING_POLICIES, type ScoringPolicyId } from "#standard/performance/policies.ts";
import type { FormReading } from "./form-reading.ts";
import { achievementText, pointsText } from "./form-text.ts";

/** The policy by which the document scores such an indicator; else the first that is meant. */
export function policyFor(
  reading: IndicatorReading,
  habit: ScoringHabit,
): ScoringPolicyId | undefined {
  const { achievement } = reading;
  if (achievement === undefined || reading.class === undefined) return undefined;
  const own = habit.policies.get(`${reading.class}/${reading.met}`)?.policy;
  const order = [...(own === undefined ? [] : [own]), ...FALLBACKS];
  return order.find((policy) => scoreOf(policy, achievement).kind === "score");
}

const FALLBACKS = [
  "met-full",
  "ceiling-full",
  "deadline",
  "shortfall-proportional",
  "ceiling-broken-zero",
  "zero-when-missed",
] as const satisfies readonly ScoringPolicyId[];

/** The score that a policy gives, as printed under the rounding of the document; "" where none. */
export function scoreBy(
  policy: ScoringPolicyId | undefined,
  { achievement }: IndicatorReading,
  habit: ScoringHabit,
): string {
  if (policy === undefined || achievement === undefined) return "";
  const score = scoreOf(policy, achievement);
  return score.kind === "score" ? printScore(score, habit.rounding) : "";
}

/** The charge that a score is not what a policy gives. */
export function scoreCharge(
  {
    form,
    reading,
    habit,
  }: {
    readonly form: FormReading;
    readonly reading: IndicatorReading;
    readonly habit: ScoringHabit;
  },
  facts: readonly Fact[],
): Charge {
  const policy = policyFor(reading, habit);
  const expected = scoreBy(policy, reading, habit);
  const [weight, score] = [pointsText(reading.weight), pointsText(reading.score)];
  const by = policy === undefined ? "" : `按“${SCORING_POLICIES[policy].title}”应得${expected}分。`;
  return {
    message: `${form.title}${achievementText(reading)}，分值${weight}，得分${score}；没有一种评分规则得出这个分数。${by}`,
    advice: "核对得分、指标值和实际完成值；确按特殊办法评分的，在偏差原因一栏写明办法。",
    facts,
    expected,
    arithmetic: policy === undefined ? "" : arithmeticOf(policy, reading, expected),
  };
}

/** The formula of a policy with the figures of an indicator: 140 ÷ 141 × 10 = 9.93. */
export function arithmeticOf(
  policy: ScoringPolicyId,
  { weight, target, actual }: IndicatorReading,
  expected: string,
): string {
  const { rule } = SCORING_POLICIES[policy];
  const [w, t, a] = [pointsText(weight), pointsText(target), pointsText(actual)];
  switch (rule.kind) {
    case "full":
      return `达到指标值：${w}分全得`;
    case "zero":
      return "未达到指标值：0分";
    case "proportion":
      return rule.of === "actual-by-target"
        ? `${a} ÷ ${t} × ${w} = ${expected}`
        : `${t} ÷ ${a} × ${w} = ${expected}`;
    case "excess":
    case "distance":
      return `${w} × (1 − |${a} − ${t}| ÷ ${t}) = ${expected}`;
    case "bands":
    case "reduction":
    case "total":
    case "execution-share":
      return "";
  }
}

/** A share of the weight in percent to two decimals, cut off. */
export function shareText({ weight, score }: IndicatorReading): string {
  if (weight === undefined || score === undefined || weight.printed.digits === 0n) return "";
  const [most, given] = [millionthsOf(weight.printed), millionthsOf(score.printed)];
  return `${decimalText((given * 10_000n) / most, 2)}%`;
}

/** A habit in words: 达标得满分（26项中26项）. */
export function supportText({ policy, explained, of }: PolicySupport): string {
  return `${SCORING_POLICIES[policy].title}（${of}项中${explained}项）`;
}

/** Whether a score is explained, but not by the policy that the document follows for its kind. */
export function isOffHabit(scored: ScoredIndicator, habit: ScoringHabit): boolean {
  const own = habit.policies.get(scored.kind);
  if (own === undefined || own.explained === own.of) return false;
  const policies = policiesUnder(scored, habit.rounding);
  if (policies.length === 0) return false;
  const isSame = policies.some(
    (policy) => policy === own.policy || (own.policy === "met-full" && policy === "ceiling-full"),
  );
  return !isSame;
}
