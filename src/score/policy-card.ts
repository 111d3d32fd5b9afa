import { LAWS } from "#standard/laws.ts";
import { SCORING_POLICIES, type ScoringPolicyId } from "#standard/performance/policies.ts";
import { QUALITATIVE_BANDS, type ScoringPolicy } from "#standard/performance/policy.ts";
import type { Status } from "#standard/sourced.ts";
import { POLICY_IDS } from "./policy-ids.ts";
import { type Rounding, USUAL_ROUNDING } from "./score.ts";

/** What is told about a policy: title, formula, when it is used, examples as printed. */
export type PolicyCard = {
  readonly id: ScoringPolicyId;
  readonly title: string;
  readonly formula: string;
  readonly condition: string;
  readonly basis: string;
  /** Title of the law it rests on, "" where none is known. */
  readonly law: string;
  readonly status: Status;
  readonly coverage: string;
  readonly rounding: Rounding;
  readonly examples: ScoringPolicy["examples"];
  readonly bands: readonly { readonly words: readonly string[]; readonly share: string }[];
};

/** The card of a policy, undefined where no policy has the id. */
export function explainPolicy(id: string): PolicyCard | undefined {
  const known = POLICY_IDS.find((policy) => policy === id);
  if (known === undefined) return undefined;
  const policy: ScoringPolicy = SCORING_POLICIES[known];
  const law = policy.law === undefined ? "" : LAWS[policy.law].title;
  const bands = policy.rule.kind === "bands" ? QUALITATIVE_BANDS : [];
  return {
    id: known,
    title: policy.title,
    formula: policy.formula,
    condition: policy.condition,
    basis: policy.basis,
    law,
    status: policy.status,
    coverage: policy.coverage,
    rounding: USUAL_ROUNDING,
    examples: policy.examples,
    bands: bands.map(({ words, lowPercent, highPercent }) => ({
      words,
      share: `${lowPercent}%–${highPercent}%`,
    })),
  };
}
