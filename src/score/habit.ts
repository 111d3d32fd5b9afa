import { foldName } from "#standard/folded-name.ts";
import type { ScoringPolicyId } from "#standard/performance/policies.ts";
import { type Explanation, explanationsOf } from "./explain.ts";
import type { IndicatorClass, IndicatorReading } from "./indicator-reading.ts";
import { type Rounding, USUAL_ROUNDING } from "./score.ts";

/** An indicator whose score can be held against the policies. */
export type ScoredIndicator = {
  readonly reading: IndicatorReading;
  readonly explanations: readonly Explanation[];
  /** Class and whether it was met: what a policy is bound to. */
  readonly kind: ScoredKind;
};

/** `floor/missed`, `cost-ceiling/met`: what a document scores alike. */
export type ScoredKind = `${IndicatorClass}/${"met" | "missed" | "cannot-tell"}`;

/** How a document scores (评分习惯), inferred from its own scores. */
export type ScoringHabit = {
  readonly rounding: Rounding;
  /** By kind: the policy that explains most, with how many it explains and how many there are. */
  readonly policies: ReadonlyMap<ScoredKind, PolicySupport>;
};

export type PolicySupport = {
  readonly policy: ScoringPolicyId;
  readonly explained: number;
  /** Those that no other policy explains. */
  readonly alone: number;
  readonly of: number;
};

/** What explains a score: one policy of the habit, another of the standard, none. */
export type ScoreVerdict = "habit" | "other-policy" | "none";

/** Explains the scores of indicators; those that cannot be read are left out. */
export function scoredIndicators(
  readings: readonly IndicatorReading[],
): readonly ScoredIndicator[] {
  return readings.flatMap((reading) => {
    if (reading.achievement === undefined || reading.score === undefined) return [];
    if (reading.class === undefined) return [];
    return [
      {
        reading,
        explanations: explanationsOf(reading.achievement, reading.score.printed),
        kind: kindOf(reading.class, reading),
      },
    ];
  });
}

/** Words that repeat the target are another matter than words that name a band. */
function kindOf(named: IndicatorClass, { met, indicator }: IndicatorReading): ScoredKind {
  if (named !== "words") return `${named}/${met}`;
  const [target, actual] = [indicator.target?.text ?? "", indicator.actual?.text ?? ""];
  return foldName(target) === foldName(actual) ? "words/met" : "words/cannot-tell";
}

/** A ceiling kept and a target met give the full weight alike: one practice under two names. */
function practiceOf(policy: ScoringPolicyId): ScoringPolicyId {
  return policy === "ceiling-full" ? "met-full" : policy;
}

/** Infers how a document scores: its rounding, and for each kind the policy that explains most. */
export function habitOf(scored: readonly ScoredIndicator[]): ScoringHabit {
  const rounding = roundingOf(scored);
  const policies = new Map<ScoredKind, PolicySupport>();
  for (const kind of new Set(scored.map((each) => each.kind))) {
    const support = supportOf(
      scored.filter((each) => each.kind === kind),
      rounding,
    );
    if (support !== undefined) policies.set(kind, support);
  }
  return { rounding, policies };
}

/** The policies that explain a score under the rounding of the document. */
export function policiesUnder(
  { explanations }: ScoredIndicator,
  rounding: Rounding,
): readonly ScoringPolicyId[] {
  const fitting = explanations.filter(
    (each) => each.rounding === undefined || isSame(each.rounding, rounding),
  );
  return [...new Set(fitting.map(({ policy }) => policy))];
}

/** What explains a score in a document of this habit. */
export function verdictOf(scored: ScoredIndicator, habit: ScoringHabit): ScoreVerdict {
  const policies = policiesUnder(scored, habit.rounding);
  if (policies.length === 0) return "none";
  const own = habit.policies.get(scored.kind);
  return own !== undefined && policies.some((policy) => practiceOf(policy) === own.policy)
    ? "habit"
    : "other-policy";
}

/** The rounding under which most scores follow a policy; the usual one where several do as well. */
function roundingOf(scored: readonly ScoredIndicator[]): Rounding {
  const counts = new Map<string, { readonly rounding: Rounding; count: number }>();
  for (const { explanations } of scored) {
    if (explanations.some((each) => each.rounding === undefined && each.fit === "exact")) continue;
    const seen = new Set<string>();
    for (const { rounding } of explanations) {
      if (rounding === undefined || seen.has(keyOf(rounding))) continue;
      seen.add(keyOf(rounding));
      const entry = counts.get(keyOf(rounding)) ?? { rounding, count: 0 };
      entry.count += 1;
      counts.set(keyOf(rounding), entry);
    }
  }
  let best = { rounding: USUAL_ROUNDING, count: counts.get(keyOf(USUAL_ROUNDING))?.count ?? 0 };
  for (const entry of counts.values()) if (entry.count > best.count) best = entry;
  return best.rounding;
}

function supportOf(
  scored: readonly ScoredIndicator[],
  rounding: Rounding,
): PolicySupport | undefined {
  const counts = new Map<ScoringPolicyId, { explained: number; alone: number }>();
  for (const each of scored) {
    const policies = [...new Set(policiesUnder(each, rounding).map(practiceOf))];
    for (const policy of policies) {
      const count = counts.get(policy) ?? { explained: 0, alone: 0 };
      count.explained += 1;
      if (policies.length === 1) count.alone += 1;
      counts.set(policy, count);
    }
  }
  let best: PolicySupport | undefined;
  for (const [policy, count] of counts) {
    const support = { policy, ...count, of: scored.length };
    if (best === undefined || isBetter(support, best)) best = support;
  }
  return best;
}

function isBetter(a: PolicySupport, b: PolicySupport): boolean {
  return a.explained > b.explained || (a.explained === b.explained && a.alone > b.alone);
}

function isSame(a: Rounding, b: Rounding): boolean {
  return a.decimals === b.decimals && a.mode === b.mode;
}

function keyOf({ decimals, mode }: Rounding): string {
  return `${decimals}${mode}`;
}
