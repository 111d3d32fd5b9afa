import type { Printed } from "#model/printed.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { SCORING_POLICIES, type ScoringPolicyId } from "#standard/performance/policies.ts";
import { type Achievement, metState } from "./achievement.ts";
import { POLICY_IDS } from "./policy-ids.ts";
import { compareExact, type Rounding, roundScore, type Score, scoreOf } from "./score.ts";

/** A policy that gives the printed score, and how it must have been rounded. */
export type Explanation = {
  readonly policy: ScoringPolicyId;
  /** Undefined where the score needs no rounding or lies in a band. */
  readonly rounding: Rounding | undefined;
  /** `within`: not from the actual as printed, but from one that prints the same, or in a band. */
  readonly fit: "exact" | "within";
};

/** Roundings that are tried, the usual one first. */
const ROUNDINGS: readonly Rounding[] = [
  { decimals: 2, mode: "half-up" },
  { decimals: 1, mode: "half-up" },
  { decimals: 0, mode: "half-up" },
  { decimals: 2, mode: "down" },
  { decimals: 1, mode: "down" },
  { decimals: 3, mode: "half-up" },
];

/** Policies of one indicator; the row of money and the total have their own. */
const INDICATOR_POLICIES = POLICY_IDS.filter((id) => SCORING_POLICIES[id].operators.length > 0);

/**
 * The policies that explain a printed score, with every rounding that does. None where no policy
 * of the standard gives it.
 */
export function explanationsOf(achievement: Achievement, printed: Printed): readonly Explanation[] {
  return INDICATOR_POLICIES.filter((policy) => isDistinct(policy, achievement)).flatMap((policy) =>
    explain(policy, achievement, printed),
  );
}

/** How one policy explains a printed score; none where it does not. */
export function explain(
  policy: ScoringPolicyId,
  achievement: Achievement,
  printed: Printed,
): readonly Explanation[] {
  const score = scoreOf(policy, achievement);
  switch (score.kind) {
    case "not-meant":
      return [];
    case "band":
      return isInBand(score, printed) ? [{ policy, rounding: undefined, fit: "within" }] : [];
    case "score": {
      const value = millionthsOf(printed);
      if (score.exact.dividend === value * score.exact.divisor) {
        return [{ policy, rounding: undefined, fit: "exact" }];
      }
      // The whole weight, or nothing, is printed as it is.
      if (score.low.divisor === 1n && score.high.divisor === 1n) return [];
      return ROUNDINGS.flatMap((rounding) => roundedFit(policy, score, { printed, rounding }));
    }
  }
}

/** A printed score in millionths of a point. */
export function millionthsOf(printed: Printed): bigint {
  return (printed.digits * GRID_PER_UNIT) / 10n ** BigInt(printed.decimals);
}

/** The text that a score has under a rounding, without the zeros that indicator rows drop. */
export function printScore(score: Extract<Score, { kind: "score" }>, rounding: Rounding): string {
  return scoreText(roundScore(score.exact, rounding), rounding.decimals);
}

function scoreText(digits: bigint, decimals: number): string {
  const size = digits.toString().padStart(decimals + 1, "0");
  if (decimals === 0) return size;
  const fraction = size.slice(-decimals).replace(/0+$/, "");
  const head = size.slice(0, -decimals);
  return fraction === "" ? head : `${head}.${fraction}`;
}

type Sought = { readonly printed: Printed; readonly rounding: Rounding };

function roundedFit(
  policy: ScoringPolicyId,
  score: Extract<Score, { kind: "score" }>,
  { printed, rounding }: Sought,
): readonly Explanation[] {
  if (printed.decimals > rounding.decimals) {
    const extra = 10n ** BigInt(printed.decimals - rounding.decimals);
    if (printed.digits % extra !== 0n) return [];
  }
  const value = millionthsOf(printed);
  const unit = GRID_PER_UNIT / 10n ** BigInt(rounding.decimals);
  const at = (end: Score & { kind: "score" }, key: "exact" | "low" | "high") =>
    roundScore(end[key], rounding) * unit;
  if (at(score, "exact") === value) return [{ policy, rounding, fit: "exact" }];
  const isWithin = at(score, "low") <= value && value <= at(score, "high");
  return isWithin ? [{ policy, rounding, fit: "within" }] : [];
}

/** Whether a printed score lies in the band, ends as the band has them. */
function isInBand(score: Extract<Score, { kind: "band" }>, printed: Printed): boolean {
  const value = { dividend: millionthsOf(printed), divisor: 1n };
  const low = compareExact(value, score.low);
  const high = compareExact(value, score.high);
  return (
    (low > 0 || (low === 0 && score.band.includesLow)) &&
    (high < 0 || (high === 0 && score.band.includesHigh))
  );
}

/**
 * Policies that give the same by their nature are not counted twice: a ceiling that is met at its
 * edge is met, one that is met below it is a ceiling kept, and an exact hit is no distance.
 */
function isDistinct(policy: ScoringPolicyId, achievement: Achievement): boolean {
  const { target, actual } = achievement;
  if (target.kind !== "bound" || actual.kind !== "figure") return true;
  const isCeiling = target.operator === "<=" || target.operator === "<";
  const isAtEdge = actual.value.point === target.value.point;
  switch (policy) {
    case "met-full":
      return !isCeiling || isAtEdge;
    case "ceiling-full":
      return isCeiling && !isAtEdge;
    case "two-sided":
      return metState(achievement) !== "met";
    default:
      return true;
  }
}
