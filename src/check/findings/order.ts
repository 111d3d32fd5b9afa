import type { Dossier } from "#check/dossier.ts";
import type { Certainty, Finding, Severity } from "#model/outcome.ts";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const SURENESS: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, doubtful: 2 };

/** The lower of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return GRAVITY[a] > GRAVITY[b] ? a : b;
}

/** The lower of two certainties. */
export function lessSure(a: Certainty, b: Certainty): Certainty {
  return SURENESS[a] > SURENESS[b] ? a : b;
}

/** Errors before warnings before notes. */
export function graver(a: Finding, b: Finding): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity];
}

/** In the order of the document, by the first fact of each. */
export function inOrder(dossier: Dossier, a: Finding, b: Finding): number {
  return positionOf(dossier, a) - positionOf(dossier, b);
}

const positions = new WeakMap<Dossier, ReadonlyMap<string, number>>();

function positionOf(dossier: Dossier, finding: Finding): number {
  let byFact = positions.get(dossier);
  if (byFact === undefined) {
    byFact = new Map(dossier.disclosure.facts.map((fact, index) => [fact.id, index]));
    positions.set(dossier, byFact);
  }
  const [first] = finding.figures;
  return first === undefined ? byFact.size : (byFact.get(first.fact) ?? byFact.size);
}
