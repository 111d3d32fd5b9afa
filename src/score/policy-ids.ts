import { SCORING_POLICIES, type ScoringPolicyId } from "#standard/performance/policies.ts";

/** Ids of all policies, in the order of the standard. */
export const POLICY_IDS: readonly ScoringPolicyId[] =
  Object.keys(SCORING_POLICIES).filter(isPolicyId);

function isPolicyId(id: string): id is ScoringPolicyId {
  return Object.hasOwn(SCORING_POLICIES, id);
}
