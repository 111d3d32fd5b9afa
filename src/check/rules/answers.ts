import type { Charge, RuleOutcome } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";

/** What a rule says where it is kept. */
export function holds(facts: readonly Fact[] = [], about = ""): RuleOutcome {
  return { kind: "holds", about, facts };
}

/** What a rule says where it is broken; facts that it looked at beside the charged ones may be named. */
export function broken(
  charge: Charge,
  about = "",
  facts: readonly Fact[] = charge.facts,
): RuleOutcome {
  return { kind: "broken", about, facts, charge };
}

/** What a rule says where nothing asks for it. */
export function doesNotApply(because: string, about = ""): RuleOutcome {
  return { kind: "does-not-apply", about, facts: [], because };
}

/** What a rule says where something is missing that it would have to see. */
export function cannotTell(missing: readonly string[], about = ""): RuleOutcome {
  return { kind: "cannot-tell", about, facts: [], missing };
}

/** The answers, or one that says the rule is kept where it found nothing to say. */
export function orHolds(answers: readonly RuleOutcome[]): readonly RuleOutcome[] {
  return answers.length > 0 ? answers : [holds()];
}
