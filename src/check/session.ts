import type { Finding, Outcome } from "#model/outcome.ts";
import type { Printed } from "#model/printed.ts";
import type { Report } from "#model/report.ts";
import { accountOf } from "./account.ts";
import { diagnose, rediagnose } from "./arithmetic/diagnose.ts";
import type { Diagnosis } from "./arithmetic/diagnosis.ts";
import { systemOf } from "./arithmetic/ground.ts";
import { figureOf } from "./arithmetic/grounding/figures.ts";
import type { System } from "./arithmetic/system.ts";
import { type Dossier, openDossier } from "./dossier.ts";
import { arithmeticFindings } from "./findings/arithmetic-findings.ts";
import { graver, inOrder } from "./findings/order.ts";
import { type Answers, answersOf, ruleFindings } from "./findings/rule-findings.ts";
import { joinCauses } from "./findings/symptoms.ts";
import { withPrints } from "./reprint.ts";
import type { Rule } from "./rule.ts";
import { cardsOf } from "./rule-cards.ts";
import { scoringHabits } from "./rules/performance/scoring-habits.ts";
import { RULES } from "./rules/rules.ts";
import { scoreCardOf } from "./score-card.ts";

export type CheckOptions = {
  /** The rules to run; all where it is left out. */
  readonly rules?: readonly Rule[];
};

/** A disclosure that was checked, with what is needed to check it again after an edit. */
export type Session = {
  readonly dossier: Dossier;
  /** Gravest first, then in the order of the document. */
  readonly findings: readonly Finding[];
  /** The findings with the account, worked out when it is asked for. */
  readonly report: () => Report;
  readonly system: System;
  readonly diagnosis: Diagnosis;
  readonly rules: readonly Rule[];
  readonly answers: Answers;
};

/** Checks a disclosure and keeps what a later `recheck` builds on. */
export function openSession(dossier: Dossier, options: CheckOptions = {}): Session {
  const rules = options.rules ?? RULES;
  const system = systemOf(dossier);
  const diagnosis = diagnose(system);
  return sessionOf({ dossier, system, diagnosis, rules, answers: answersOf(dossier, rules) });
}

/**
 * Checks again after some figures were printed anew, by id of their facts: for an editor. Relations
 * stay grounded as they were at the opening (which lists are complete is not asked again), and only
 * rules run that spoke of one of these figures or of one in the same sentence or row.
 */
export function recheck(session: Session, prints: ReadonlyMap<string, Printed>): Session {
  const { disclosure, publishedOn, prior } = session.dossier;
  const opened = openDossier(
    withPrints(disclosure, prints),
    publishedOn === undefined ? {} : { publishedOn },
  );
  const dossier = { ...opened, prior };
  const figures = [...session.system.figures];
  const changed: number[] = [];
  for (const { fact, index, isPrior } of session.system.figures) {
    const anew = isPrior || !prints.has(fact.id) ? undefined : dossier.facts.get(fact.id);
    if (anew === undefined) continue;
    figures[index] = figureOf(anew, index, false);
    changed.push(index);
  }
  const system = { ...session.system, figures };
  const diagnosis = rediagnose(system, session.diagnosis, changed);
  const answers = answersAfter(session, dossier, new Set(prints.keys()));
  return sessionOf({ ...session, dossier, system, diagnosis, answers });
}

function sessionOf(parts: Omit<Session, "findings" | "report">): Session {
  const { dossier, system, diagnosis, answers } = parts;
  const arithmetic = arithmeticFindings(dossier, system, diagnosis);
  const words = ruleFindings(dossier, answers.byRule);
  const findings = joinCauses(arithmetic.findings, words.findings).toSorted(
    (a, b) => graver(a, b) || inOrder(dossier, a, b),
  );
  let report: Report | undefined;
  const outcomes = () => [...arithmetic.outcomes(), ...words.outcomes];
  return {
    ...parts,
    findings,
    report: () => {
      report ??= reportOf(parts, findings, outcomes());
      return report;
    },
  };
}

function reportOf(
  { dossier, diagnosis, rules, answers }: Omit<Session, "findings" | "report">,
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
): Report {
  const account = accountOf(dossier, rules, outcomes);
  return {
    rules: cardsOf(rules),
    habits: [...diagnosis.habits, ...scoringHabits(dossier)],
    findings,
    account,
    scoreCard: scoreCardOf(account),
    defects: answers.defects,
  };
}

/** Runs the rules anew that an edit can touch, and keeps what the others said. */
function answersAfter(session: Session, dossier: Dossier, edited: ReadonlySet<string>): Answers {
  const near = neighboursOf(dossier, edited);
  const touched = session.rules.filter((rule) => {
    const before = session.answers.byRule.get(rule);
    return before?.some(({ facts }) => facts.some(({ id }) => near.has(id))) ?? true;
  });
  const anew = answersOf(dossier, touched);
  const byRule = new Map(
    session.rules.map((rule) => {
      const answers = anew.byRule.get(rule) ?? session.answers.byRule.get(rule) ?? [];
      return [rule, answers] as const;
    }),
  );
  return { byRule, defects: anew.defects };
}

/** The edited figures, those of their sentences, and those of their rows of a form. */
function neighboursOf(dossier: Dossier, edited: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set(edited);
  for (const { facts } of dossier.disclosure.sentences) {
    if (facts.some((id) => edited.has(id))) for (const id of facts) near.add(id);
  }
  const rows = new Set([...edited].flatMap((id) => rowOf(id) ?? []));
  if (rows.size === 0) return near;
  for (const id of dossier.facts.keys()) {
    const row = rowOf(id);
    if (row !== undefined && rows.has(row)) near.add(id);
  }
  return near;
}

/** `p.project.3.indicator.7.` of an indicator, `p.project.3.fiscal.` of a row of funds. */
function rowOf(id: string): string | undefined {
  if (!id.startsWith("p.")) return undefined;
  return /^p\.(?:whole|project\.\d+)\.(?:indicator\.\d+|[a-z]+)\./.exec(id)?.[0];
}
