import type { Dossier } from "#check/dossier.ts";
import type { Charge, Rule, RuleOutcome } from "#check/rule.ts";
import type { ConceptId } from "#model/concept.ts";
import type { Finding, Outcome } from "#model/outcome.ts";
import type { Report } from "#model/report.ts";
import { lessSure, milder } from "./order.ts";
import { addressesOf, figureOf, findingId, sectionOfFact } from "./seating.ts";

type Found = { readonly findings: readonly Finding[]; readonly outcomes: readonly Outcome[] };

/** What every rule said, and which failed. */
export type Answers = {
  readonly byRule: ReadonlyMap<Rule, readonly RuleOutcome[]>;
  readonly defects: Report["defects"];
};

/** Runs rules. One that throws is a defect of the program: it is listed and the rest go on. */
export function answersOf(dossier: Dossier, rules: readonly Rule[]): Answers {
  const byRule = new Map<Rule, readonly RuleOutcome[]>();
  const defects: { rule: string; what: string }[] = [];
  for (const rule of rules) {
    try {
      byRule.set(rule, rule.run(dossier));
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      defects.push({ rule: rule.id, what });
    }
  }
  return { byRule, defects };
}

/** The findings and outcomes of what rules said, in the order of the rules. */
export function ruleFindings(
  dossier: Dossier,
  answered: ReadonlyMap<Rule, readonly RuleOutcome[]>,
): Found {
  const findings: Finding[] = [];
  const outcomes: Outcome[] = [];
  const taken = new Set<string>();
  for (const [rule, answers] of answered) {
    for (const answer of answers) {
      const facts = answer.facts.map((fact) => fact.id);
      const head = { rule: rule.id, about: answer.about, facts };
      if (answer.kind !== "broken") {
        outcomes.push({ ...head, ...withoutFacts(answer) });
        continue;
      }
      const finding = findingOf(dossier, rule, answer.about, answer.charge);
      const id = unique(finding.id, taken);
      findings.push(id === finding.id ? finding : { ...finding, id });
      outcomes.push({ ...head, kind: "broken", finding: id });
    }
  }
  return { findings, outcomes };
}

function withoutFacts(answer: Exclude<RuleOutcome, { kind: "broken" }>) {
  switch (answer.kind) {
    case "holds":
      return { kind: answer.kind } as const;
    case "does-not-apply":
      return { kind: answer.kind, because: answer.because } as const;
    case "cannot-tell":
      return { kind: answer.kind, missing: answer.missing } as const;
  }
}

function findingOf(dossier: Dossier, rule: Rule, about: string, charge: Charge): Finding {
  const [first] = charge.facts;
  const concepts = charge.concepts ?? conceptsOf(charge);
  const isDoubtful = charge.facts.some(
    (fact) => fact.source.kind === "read" && fact.source.isDoubtful,
  );
  const certainty = charge.certainty ?? "certain";
  const cap = rule.status === "recalled" ? milder(rule.severity, "warning") : rule.severity;
  const named = addressesOf(concepts);
  return {
    id: findingId(rule.id, dossier.disclosure.subject, named.length > 0 ? named : [about]),
    rule: rule.id,
    stage: rule.stage,
    severity: milder(cap, charge.severity ?? cap),
    certainty: isDoubtful ? lessSure(certainty, "likely") : certainty,
    dimension: rule.dimension,
    message: isDoubtful ? `${charge.message}（所涉数字识读存疑）` : charge.message,
    advice: charge.advice,
    section: charge.section ?? (first === undefined ? "" : sectionOfFact(dossier, first)),
    concepts,
    figures: charge.facts.map(figureOf),
    at: charge.at ?? [],
    expected: charge.expected ?? "",
    arithmetic: charge.arithmetic ?? "",
    basis: rule.basis,
    cause: undefined,
    symptoms: [],
  };
}

function conceptsOf(charge: Charge): readonly ConceptId[] {
  return [...new Set(charge.facts.map((fact) => fact.concepts[0]))];
}

/** Two findings with one id (two sentences about the same figures) are told apart by a number. */
function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}~${next}`;
  taken.add(free);
  return free;
}
