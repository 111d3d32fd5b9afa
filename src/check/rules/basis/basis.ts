import type { Rule } from "#check/rule.ts";
import type { Dimension, Severity } from "#model/outcome.ts";
import { assert } from "#model/result.ts";
import { LAWS, type LawKey } from "#standard/laws.ts";
import { type Citation, OBLIGATIONS, type Obligation } from "#standard/obligations.ts";
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
    basis: basisOf(obligations),
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
    basis: basisOf(obligations),
    status: first.status,
    severity: isRecalled && severity === "error" ? "warning" : severity,
    dimension: first.dimension,
    obligations,
  };
}

function obligationById(id: string): Obligation {
  const found = OBLIGATIONS.find((obligation) => obligation.id === id);
  assert(found !== undefined, `${id} is an obligation`);
  return found;
}

/** The laws of obligations, each once, those that were read before those that are recalled. */
function basisOf(obligations: readonly string[]): string {
  const citations = obligations.flatMap((id) => obligationById(id).laws);
  const read = citations.filter(({ status }) => status === "verified");
  const shown = read.length > 0 ? read : citations;
  return [...new Set(shown.map(spelt))].join("；");
}

/** What documents do throughout is no law. */
const CUSTOMS: ReadonlySet<LawKey> = new Set(["practice"]);

function spelt({ law, article }: Citation): string {
  if (CUSTOMS.has(law)) return "各地部门决算公开惯例";
  const { title, number } = LAWS[law];
  const name = number === "" ? `《${title}》` : `《${title}》（${number}）`;
  return name + article.replace(/^row (\d+)/u, "第$1项").replaceAll(" ", "");
}
