import type { RuleCard } from "#model/report.ts";
import { basisOfRelation } from "#standard/citations.ts";
import type { Relation } from "#standard/relations/relation.ts";
import { relationById, relations } from "#standard/relations/relations.ts";
import type { Rule } from "./rule.ts";

/** Every document is checked by the same rules. */
const known = new WeakMap<readonly Rule[], Readonly<Record<string, RuleCard>>>();

let ofRelations: ReadonlyMap<string, RuleCard> | undefined;

/** The cards of all relations and of the rules given, by id. */
export function cardsOf(rules: readonly Rule[]): Readonly<Record<string, RuleCard>> {
  const kept = known.get(rules);
  if (kept !== undefined) return kept;
  ofRelations ??= new Map(relations().map((relation) => [relation.id, cardOfRelation(relation)]));
  const cards: Record<string, RuleCard> = Object.fromEntries(ofRelations);
  for (const rule of rules) cards[rule.id] = cardOfRule(rule);
  known.set(rules, cards);
  return cards;
}

/** Stable from the first day: identities of the form whose source was read. */
export function stageOfRelation(relation: Relation): "stable" | "trial" {
  return relation.strength === "always" && relation.status === "verified" ? "stable" : "trial";
}

function cardOfRelation(relation: Relation): RuleCard {
  return {
    id: relation.id,
    title: relation.title,
    basis: basisOfRelation(relation),
    severity: relation.strength === "usual" || relation.status === "recalled" ? "warning" : "error",
    stage: stageOfRelation(relation),
    dimension: "truthfulness",
    kind: "relation",
  };
}

function cardOfRule(rule: Rule): RuleCard {
  const { id, title, basis, stage, dimension } = rule;
  const severity =
    rule.status === "recalled" && rule.severity === "error" ? "warning" : rule.severity;
  const kind = relationById(id) === undefined ? "rule" : "relation";
  return { id, title, basis, severity, stage, dimension, kind };
}
