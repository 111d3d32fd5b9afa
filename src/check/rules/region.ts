import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { assert } from "#model/result.ts";
import { regionsOf } from "#standard/relations/regions.ts";
import { relationById } from "#standard/relations/relations.ts";
import { doesNotApply } from "./answers.ts";

/** Why a relation of some regions is not asked for here; undefined where it is. */
export function unlessRegion(dossier: Dossier, relation: string): RuleOutcome | undefined {
  const found = relationById(relation);
  assert(found !== undefined, `${relation} is a relation`);
  const regions = regionsOf(found.where);
  const region = dossier.edition?.zh;
  if (regions.length === 0 || (region !== undefined && regions.includes(region))) return undefined;
  return doesNotApply(`只有${regions.join("、")}的版式有此要求`);
}
