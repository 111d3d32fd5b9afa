import { divideDown, divideHalfUp } from "#model/division.ts";
import type { ExactValue } from "#model/fact.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { foldName } from "#standard/folded-name.ts";
import { SCORING_POLICIES, type ScoringPolicyId } from "#standard/performance/policies.ts";
import {
  QUALITATIVE_BANDS,
  type QualitativeBand,
  SCORE_ROUNDING,
  type ScoringPolicy,
} from "#standard/performance/policy.ts";
import { type Achievement, metState, operatorsOf } from "./achievement.ts";

/**
 * What a policy gives, in millionths of a point: the exact score, and the ends of what it can be
 * where the actual is a rounded print. A band leaves the score to the judgement of people.
 */
export type Score =
  | {
      readonly kind: "score";
      readonly exact: ExactValue;
      readonly low: ExactValue;
      readonly high: ExactValue;
    }
  | {
      readonly kind: "band";
      readonly band: QualitativeBand;
      readonly low: ExactValue;
      readonly high: ExactValue;
    }
  | { readonly kind: "not-meant"; readonly because: NotMeant };

/** Why a policy gives no score here. */
export type NotMeant =
  /** Its operators do not cover the target. */
  | "other-operator"
  /** It speaks of targets that were met, or of missed ones, and this is the other. */
  | "other-state"
  /** The target is zero and stands below the line. */
  | "division-by-zero"
  /** The word names no band. */
  | "word-unknown"
  /** Its rule gives no formula (调减). */
  | "no-formula";

/** How a score is rounded: decimals, and half up or cut off. */
export type Rounding = {
  readonly decimals: number;
  readonly mode: "half-up" | "down";
};

/** Two decimals, half up: the rounding of the standard. */
export const USUAL_ROUNDING: Rounding = {
  decimals: SCORE_ROUNDING.decimals,
  mode: SCORE_ROUNDING.mode,
};

/** The score of an achievement by a policy. The one place where policies are executed. */
export function scoreOf(id: ScoringPolicyId, achievement: Achievement): Score {
  const policy: ScoringPolicy = SCORING_POLICIES[id];
  const { kind } = policy.rule;
  if (policy.operators.length > 0) {
    const operators = operatorsOf(achievement);
    if (!policy.operators.some((operator) => operators.includes(operator))) {
      return notMeant("other-operator");
    }
    const state = metState(achievement);
    if (kind !== "bands" && policy.met !== "either" && !allows(policy.met, state, achievement)) {
      return notMeant("other-state");
    }
  }
  switch (kind) {
    case "full":
      return certain(whole(achievement.weight));
    case "zero":
      return certain(whole(0n));
    case "execution-share":
      return proportion(achievement, "actual-by-target");
    case "proportion":
      return proportion(
        achievement,
        policy.rule.kind === "proportion" ? policy.rule.of : "actual-by-target",
      );
    case "excess":
    case "distance":
      return distance(achievement);
    case "bands":
      return banded(achievement);
    case "reduction":
    case "total":
      return notMeant("no-formula");
  }
}

/** A total score: the sum of the scores, in millionths of a point. */
export function totalOf(scores: readonly bigint[]): bigint {
  return scores.reduce((sum, score) => sum + score, 0n);
}

/** A score as printed: digits in its last decimal. */
export function roundScore(exact: ExactValue, { decimals, mode }: Rounding): bigint {
  const dividend = exact.dividend * 10n ** BigInt(decimals);
  const divisor = exact.divisor * GRID_PER_UNIT;
  return mode === "half-up" ? divideHalfUp(dividend, divisor) : divideDown(dividend, divisor);
}

/** The band that a word names: the longest of its words that stands in the text. */
export function bandOf(text: string): QualitativeBand | undefined {
  const folded = foldName(text);
  let best: { readonly band: QualitativeBand; readonly size: number } | undefined;
  for (const band of QUALITATIVE_BANDS) {
    for (const word of band.words) {
      if (folded.includes(word) && word.length > (best?.size ?? 0)) {
        best = { band, size: word.length };
      }
    }
  }
  return best?.band;
}

function allows(met: "met" | "missed", state: string, { target, actual }: Achievement): boolean {
  if (target.kind === "words") {
    const isSame = actual.kind === "words" && foldName(actual.text) === foldName(target.text);
    return (met === "met") === isSame;
  }
  if (actual.kind === "words" || (target.kind === "date") !== (actual.kind === "date"))
    return false;
  return state === met || state === "cannot-tell";
}

function proportion(
  { weight, target, actual }: Achievement,
  of: "actual-by-target" | "target-by-actual",
): Score {
  if (target.kind !== "bound" || actual.kind !== "figure") return notMeant("other-operator");
  const [top, bottom] =
    of === "actual-by-target" ? [actual.value, target.value] : [target.value, actual.value];
  if (bottom.low <= 0n) return notMeant("division-by-zero");
  const share = (above: bigint, below: bigint) => within(weight * above, below, weight);
  return {
    kind: "score",
    exact: share(top.point, bottom.point),
    low: share(top.low, bottom.high),
    high: share(top.high, bottom.low),
  };
}

/** w × (1 − |a − t| ÷ t), the full weight inside a range. */
function distance({ weight, target, actual }: Achievement): Score {
  if (actual.kind !== "figure") return notMeant("other-operator");
  if (target.kind !== "bound" && target.kind !== "range") return notMeant("other-operator");
  const { value } = actual;
  const at = (point: bigint) => distanceAt(weight, target, point);
  const exact = at(value.point);
  const ends = [at(value.low), at(value.high), exact];
  if (exact === undefined || ends.includes(undefined)) return notMeant("division-by-zero");
  const known = ends.filter((end) => end !== undefined).sort(compareExact);
  return { kind: "score", exact, low: known[0] ?? exact, high: known[2] ?? exact };
}

function distanceAt(
  weight: bigint,
  target: Extract<Achievement["target"], { kind: "bound" | "range" }>,
  actual: bigint,
): ExactValue | undefined {
  const [low, high] =
    target.kind === "range"
      ? [target.low.point, target.high.point]
      : [target.value.point, target.value.point];
  if (actual >= low && actual <= high) return whole(weight);
  const [nearest, off] = actual < low ? [low, low - actual] : [high, actual - high];
  return nearest <= 0n ? undefined : within(weight * (nearest - off), nearest, weight);
}

function banded({ weight, actual }: Achievement): Score {
  const band = actual.kind === "words" ? bandOf(actual.text) : undefined;
  if (band === undefined) return notMeant("word-unknown");
  const share = (percent: number): ExactValue => ({
    dividend: weight * BigInt(percent),
    divisor: 100n,
  });
  return { kind: "band", band, low: share(band.lowPercent), high: share(band.highPercent) };
}

/** A share of the weight, not below nothing and not above the weight. */
function within(dividend: bigint, divisor: bigint, weight: bigint): ExactValue {
  if (dividend <= 0n) return whole(0n);
  return dividend >= weight * divisor ? whole(weight) : { dividend, divisor };
}

function whole(dividend: bigint): ExactValue {
  return { dividend, divisor: 1n };
}

function certain(exact: ExactValue): Score {
  return { kind: "score", exact, low: exact, high: exact };
}

function notMeant(because: NotMeant): Score {
  return { kind: "not-meant", because };
}

/** Sorts exact values, the smaller first. Divisors are above zero. */
export function compareExact(a: ExactValue, b: ExactValue): number {
  const left = a.dividend * b.divisor;
  const right = b.dividend * a.divisor;
  return left < right ? -1 : Number(left > right);
}
