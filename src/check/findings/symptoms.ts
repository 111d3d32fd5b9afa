import type { Finding, Symptom } from "#model/outcome.ts";
import { graver } from "./order.ts";

/**
 * One cause is one finding: what a rule says about a figure that is already the suspect of a
 * contradiction, or of the very figures of it, is listed under that one (连带).
 */
export function joinCauses(
  arithmetic: readonly Finding[],
  words: readonly Finding[],
): readonly Finding[] {
  const bySuspect = new Map<string, number>();
  arithmetic.forEach((finding, index) => {
    for (const fact of finding.cause?.facts ?? []) {
      if (!bySuspect.has(fact)) bySuspect.set(fact, index);
    }
  });
  const extra = new Map<number, Symptom[]>();
  const own: Finding[] = [];
  for (const finding of words) {
    const index = hostOf(finding, bySuspect, arithmetic);
    if (index === undefined) own.push(finding);
    else extra.set(index, [...(extra.get(index) ?? []), symptomOf(finding)]);
  }
  const hosts = arithmetic.map((finding, index) => {
    const symptoms = extra.get(index);
    return symptoms === undefined
      ? finding
      : { ...finding, symptoms: [...finding.symptoms, ...symptoms] };
  });
  return [...hosts, ...own];
}

/** Only a rule with arithmetic joins, and never one that is graver than its host. */
function hostOf(
  finding: Finding,
  bySuspect: ReadonlyMap<string, number>,
  hosts: readonly Finding[],
): number | undefined {
  const [first] = finding.figures;
  if (finding.arithmetic === "" || first === undefined) return undefined;
  const index = bySuspect.get(first.fact);
  const host = index === undefined ? undefined : hosts[index];
  if (host === undefined || graver(finding, host) < 0) return undefined;
  return index;
}

function symptomOf(finding: Finding): Symptom {
  return { rule: finding.rule, arithmetic: finding.arithmetic, figures: finding.figures };
}
