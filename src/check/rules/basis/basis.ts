import type { Rule } from "#check/rule.ts";
import type { Dimension, Severity } from "#model/outcome.ts";
import { assert } from "#model/result.ts";
import { lawsInWords, obligationById } from "#standard/citations.ts";
import type { Strength } from "#standard/relations/relation.ts";
import { relationById } from "#standard/relations/relations.ts";

/** What the standard says of a rule: its law, how far it was read, how grave a breach is. */
type RuleBasis = Pick<
  Rule,
  "id" | "basis" | "status" | "severity" | "stage" | "since" | "dimension" | "obligations"
>;

const NEW = { stage: "trial", since: "0.1.0" } as const;

const SEVERITIES = {
  always: "error",
  usual: "warning",
  regional: "warning",
} as const satisfies Record<Strength, Severity>;

/** The head of a rule for a relation in words: its id, strength and the laws of the obligations. */
export function relationBasis(
  id: string,
  obligations: readonly string[],
  dimension: Dimension = "truthfulness",
): RuleBasis {
  const relation = relationById(id);
  assert(relation !== undefined, `${id} is a relation`);
  const isRecalled = relation.status === "recalled";
  return {
    ...NEW,
    id,
    basis: lawsInWords(obligations).join("；"),
    status: relation.status,
    severity: isRecalled ? "warning" : SEVERITIES[relation.strength],
    dimension,
    obligations,
  };
}

/** The head of a rule that decides obligations; a recalled one makes at most a warning. */
export function obligationBasis(
  id: string,
  obligations: readonly [string, ...string[]],
  severity: Severity,
): RuleBasis {
  const [first] = obligations.map(obligationById);
  assert(first !== undefined, `${id} decides an obligation`);
  const isRecalled = first.status === "recalled";
  return {
    ...NEW,
    id,
    basis: lawsInWords(obligations).join("；"),
    status: first.status,
    severity: isRecalled && severity === "error" ? "warning" : severity,
    dimension: first.dimension,
    obligations,
  };
}
