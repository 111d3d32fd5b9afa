import type { ScoringPolicyId } from "#standard/performance/policies.ts";

/**
 * The policies that score an indicator where neither it nor the department names one, by the class
 * of its target. The first whose condition holds gives the score.
 */
export const DEFAULT_POLICIES = {
  floor: ["met-full", "shortfall-proportional"],
  exact: ["met-full", "shortfall-proportional", "reverse-ratio", "zero-when-missed"],
  "cost-ceiling": ["ceiling-full", "reverse-ratio"],
  ceiling: ["ceiling-full", "reverse-ratio"],
  range: ["two-sided"],
  date: ["deadline", "zero-when-missed"],
  words: ["qualitative-bands", "text-equal"],
} as const satisfies Readonly<Record<string, readonly ScoringPolicyId[]>>;
