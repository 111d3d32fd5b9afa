import type { FormSetup, IndicatorSetup } from "#model/evidence-setup.ts";
import type { YamlNode } from "#read/explanations/yaml.ts";
import { SCORING_POLICIES } from "#standard/performance/policies.ts";
import {
  blame,
  itemsIn,
  mapOf,
  placeIn,
  type SetupText,
  textIn,
  textsIn,
  wordIn,
} from "./nodes.ts";

const FORM_KEYS = [
  ...["scope", "project", "name", "unit", "execution-weight", "goals", "indicators"],
] as const;
const INDICATOR_KEYS = [
  ...["level1", "level2", "level3", "target", "weight", "measure", "policy"],
  ...["note", "basis", "last-year"],
] as const;

/** Reads one form of the set-up (绩效目标表). */
export function formOf(text: SetupText, node: YamlNode): FormSetup | undefined {
  const map = mapOf(text, node, "forms", FORM_KEYS);
  if (map === undefined) return undefined;
  const scope = wordIn(map, "scope", ["project", "department"]);
  const goals = map.entries.get("goals")?.value;
  const goalsMap =
    goals === undefined ? undefined : mapOf(text, goals, "goals", ["expected", "actual"]);
  return {
    scope,
    project: textIn(map, "project", scope === "project"),
    name: textIn(map, "name", true),
    unit: textIn(map, "unit"),
    executionWeight: textIn(map, "execution-weight") || "10",
    goals: {
      expected: goalsMap === undefined ? "" : textIn(goalsMap, "expected"),
      actual: goalsMap === undefined ? "" : textIn(goalsMap, "actual"),
    },
    indicators: itemsIn(map, "indicators").flatMap((item) => indicatorOf(text, item) ?? []),
    file: text.file,
    place: map.place,
  };
}

function indicatorOf(text: SetupText, node: YamlNode): IndicatorSetup | undefined {
  const map = mapOf(text, node, "indicators", INDICATOR_KEYS);
  if (map === undefined) return undefined;
  const policies = textsIn(map, "policy");
  for (const policy of policies) {
    if (Object.hasOwn(SCORING_POLICIES, policy)) continue;
    const allowed = Object.keys(SCORING_POLICIES);
    blame(text, placeIn(map, "policy"), { code: "value-unknown", text: policy, allowed });
  }
  return {
    level1: textIn(map, "level1", true),
    level2: textIn(map, "level2"),
    level3: textIn(map, "level3", true),
    target: textIn(map, "target", true),
    weight: textIn(map, "weight", true),
    measure: textIn(map, "measure", true),
    policies,
    note: textIn(map, "note"),
    basis: textIn(map, "basis"),
    lastYear: textIn(map, "last-year"),
    place: map.place,
  };
}
