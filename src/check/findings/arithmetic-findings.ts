import type { Diagnosis, FoundCause, FoundSuspect } from "#check/arithmetic/diagnosis.ts";
import type { Figure, Ground, System } from "#check/arithmetic/system.ts";
import { arithmeticText } from "#check/arithmetic/telling.ts";
import type { Dossier } from "#check/dossier.ts";
import { stageOfRelation } from "#check/rule-cards.ts";
import type { Cause, Certainty, Finding, Outcome, Suspect, Symptom } from "#model/outcome.ts";
import { assert } from "#model/result.ts";
import { basisOfRelation } from "#standard/citations.ts";
import { relationById } from "#standard/relations/relations.ts";
import { slipWords } from "#standard/slips.ts";
import { arithmeticOf, causeWords } from "./cause-words.ts";
import { lessSure } from "./order.ts";
import { addressesOf, figureOf, findingId, sectionOfFact } from "./seating.ts";

type Found = {
  readonly findings: readonly Finding[];
  /** One for every ground: worked out when the account is asked for. */
  readonly outcomes: () => readonly Outcome[];
};

/** One finding for each cause, and what every ground says. */
export function arithmeticFindings(dossier: Dossier, system: System, diagnosis: Diagnosis): Found {
  const findings: Finding[] = [];
  const findingOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const cause of diagnosis.causes) {
    const finding = distinct(findingOfCause(dossier, system, cause), taken);
    findings.push(finding);
    for (const ground of cause.grounds) {
      if (!findingOf.has(ground)) findingOf.set(ground, finding.id);
    }
  }
  const outcomes = () => [...outcomesOf(system, diagnosis, findingOf), ...silentOutcomes(system)];
  return { findings, outcomes };
}

function distinct(finding: Finding, taken: Set<string>): Finding {
  let id = finding.id;
  for (let next = 2; taken.has(id); next += 1) id = `${finding.id}~${next}`;
  taken.add(id);
  return id === finding.id ? finding : { ...finding, id };
}

function findingOfCause(dossier: Dossier, system: System, cause: FoundCause): Finding {
  const head = system.grounds[cause.grounds[0] ?? -1];
  assert(head !== undefined, "a cause mends at least one ground");
  const relation = relationById(head.rule);
  assert(relation !== undefined, "grounds are made of relations");
  const named = cause.suspects.map((suspect) => figureAt(system, suspect.figure));
  const inSum = head.figures.map((index) => figureAt(system, index));
  const figures = [...new Set([...named, ...inSum])];
  const concepts = (named.length > 0 ? named : inSum).map((figure) => figure.fact.concepts[0]);
  const isDoubtful = figures.some(isDoubtfulReading);
  const words = causeWords(system, cause);
  const first = figures[0];
  return {
    id: findingId(head.rule, dossier.disclosure.subject, addressesOf(concepts)),
    rule: head.rule,
    stage: stageOfRelation(relation),
    severity: cause.severity,
    certainty: isDoubtful ? "likely" : "certain",
    dimension: "truthfulness",
    message: isDoubtful ? `${words.message}（所涉数字识读存疑，先看原件）` : words.message,
    advice: words.advice,
    section: first === undefined ? "" : sectionOfFact(dossier, first.fact),
    concepts: [...new Set(concepts)],
    figures: figures.map((figure) => figureOf(figure.fact)),
    at: [],
    expected: words.expected,
    arithmetic: arithmeticOf(system, cause),
    basis: basisOfRelation(relation),
    cause: causeOf(system, cause, isDoubtful),
    symptoms: cause.grounds.slice(1).map((ground) => symptomOf(system, ground)),
  };
}

/** Who is suspected; nobody where the cause is an affair of the last place or has no explanation. */
function causeOf(system: System, cause: FoundCause, isDoubtful: boolean): Cause | undefined {
  const [suspect, ...more] = cause.suspects;
  if (suspect === undefined) return undefined;
  const certainty: Certainty = isDoubtful ? lessSure(cause.certainty, "likely") : cause.certainty;
  const alternatives = [...more.map((other) => [other]), ...cause.alternatives].flatMap((set) =>
    set.map((other) => suspectOf(system, other)),
  );
  return { ...suspectOf(system, suspect), certainty, alternatives };
}

function suspectOf(system: System, suspect: FoundSuspect): Suspect {
  const figure = figureAt(system, suspect.figure);
  const copies = suspect.copies.map((index) => figureAt(system, index).fact.id);
  return {
    suspect: figure.fact.concepts[0],
    facts: [figure.fact.id, ...copies],
    slip: suspect.slip,
    words: slipWords(suspect.slip),
    printed: figure.fact.printed.text,
    corrected: suspect.print,
  };
}

function symptomOf(system: System, index: number): Symptom {
  const ground = system.grounds[index];
  assert(ground !== undefined, "causes name grounds of their own system");
  return {
    rule: ground.rule,
    arithmetic: arithmeticText(system, ground),
    figures: ground.figures.map((figure) => figureOf(figureAt(system, figure).fact)),
  };
}

/** A broken ground that no cause mends (a note that a habit explains) holds by the habit. */
function* outcomesOf(
  system: System,
  diagnosis: Diagnosis,
  findingOf: ReadonlyMap<number, string>,
): Generator<Outcome> {
  const broken = new Set(diagnosis.broken);
  for (const ground of system.grounds) {
    const facts = factsOf(system, ground);
    const head = { rule: ground.rule, about: ground.about, facts };
    const finding = broken.has(ground.index) ? findingOf.get(ground.index) : undefined;
    if (finding === undefined) yield { ...head, kind: "holds" };
    else yield { ...head, kind: "broken", finding };
  }
}

function silentOutcomes(system: System): readonly Outcome[] {
  return system.silent.map((silent): Outcome => {
    const facts = silent.figures.map((index) => figureAt(system, index).fact.id);
    const head = { rule: silent.rule, about: silent.about, facts };
    return silent.kind === "does-not-apply"
      ? { ...head, kind: silent.kind, because: silent.because }
      : { ...head, kind: silent.kind, missing: silent.missing };
  });
}

function factsOf(system: System, ground: Ground): readonly string[] {
  return ground.figures.map((index) => figureAt(system, index).fact.id);
}

function isDoubtfulReading(figure: Figure): boolean {
  const { source } = figure.fact;
  return source.kind === "read" && source.isDoubtful;
}

function figureAt(system: System, index: number): Figure {
  const figure = system.figures[index];
  assert(figure !== undefined, "indexes are those of the system");
  return figure;
}
