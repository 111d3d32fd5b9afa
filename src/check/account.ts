import type { Outcome } from "#model/outcome.ts";
import type { Account, AccountLine, AccountState, Coverage } from "#model/report.ts";
import { OBLIGATION_RULES } from "#standard/obligation-rules.ts";
import { OBLIGATION_TITLES } from "#standard/obligation-titles.ts";
import { OBLIGATIONS, type Obligation } from "#standard/obligations.ts";
import { obligationsOfRelation } from "#standard/relations/obligation.ts";
import type { Relation } from "#standard/relations/relation.ts";
import { relationById, relations } from "#standard/relations/relations.ts";
import type { Dossier } from "./dossier.ts";
import type { Rule } from "./rule.ts";

/**
 * The account of a run (核对账): every obligation, and every relation at each place of this
 * document. It counts what the law and the form ask for, not what rules there are, so a rule that
 * is taken away lowers it.
 */
export function accountOf(
  dossier: Dossier,
  rules: readonly Rule[],
  outcomes: readonly Outcome[],
): Account {
  const byRule = Map.groupBy(outcomes, (outcome) => outcome.rule);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const ofRelations = relations().flatMap((relation) =>
    relationLines(relation, byRule.get(relation.id) ?? [], known.has(relation.id)),
  );
  const ofRules = rules.flatMap((rule) => {
    if (relationById(rule.id) !== undefined) return [];
    return (byRule.get(rule.id) ?? []).map((outcome) => ruleLine(rule, outcome));
  });
  const decided = decidersOf(rules);
  const obligations = OBLIGATIONS.map((obligation) =>
    obligationLine(
      obligation,
      (decided.get(obligation.id) ?? []).flatMap((id) => byRule.get(id) ?? []),
      isWhole(obligation.id, known) && decided.has(obligation.id),
    ),
  );
  return {
    lines: [...obligations, ...ofRelations, ...ofRules],
    coverage: coverageOf(dossier, outcomes),
  };
}

const deciders = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly string[]>>();

/** Rules and relations by the obligation that they decide. */
function decidersOf(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const kept = deciders.get(rules);
  if (kept !== undefined) return kept;
  const found = findDeciders(rules);
  deciders.set(rules, found);
  return found;
}

function findDeciders(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (obligation: string, id: string) => {
    const ids = found.get(obligation);
    if (ids === undefined) found.set(obligation, [id]);
    else ids.push(id);
  };
  for (const rule of rules) for (const id of rule.obligations) add(id, rule.id);
  for (const relation of relations()) {
    if (relation.tests.every((test) => test.kind === "words")) continue;
    for (const id of obligationsOfRelation(relation)) add(id, relation.id);
  }
  return found;
}

function relationLines(
  relation: Relation,
  outcomes: readonly Outcome[],
  hasRule: boolean,
): readonly AccountLine[] {
  const head = {
    kind: "relation",
    id: relation.id,
    title: relation.title,
    dimension: "truthfulness",
  } as const;
  if (outcomes.length > 0) {
    return [
      ...outcomes
        .filter(({ kind }) => kind === "holds" || kind === "broken")
        .map((outcome) => ({ ...head, about: outcome.about, ...stateOf(outcome) })),
      ...silentLine(head, outcomes, "does-not-apply"),
      ...silentLine(head, outcomes, "cannot-tell"),
    ];
  }
  const blank = { ...head, about: "", findings: [], facts: [] };
  const needs = NEEDS[relation.checkable];
  if (needs !== "") return [{ ...blank, state: "cannot-tell", reason: needs }];
  const isWords = relation.tests.every((test) => test.kind === "words");
  if (isWords && !hasRule) return [{ ...blank, state: "no-rule", reason: "尚无规则" }];
  return [{ ...blank, state: "does-not-apply", reason: "本文件没有这一关系所涉的数" }];
}

/** Where a relation does not speak is one line for each reason why: so many places count as one. */
function silentLine(
  head: Pick<AccountLine, "kind" | "id" | "title" | "dimension">,
  outcomes: readonly Outcome[],
  kind: "does-not-apply" | "cannot-tell",
): readonly AccountLine[] {
  const silent = outcomes.filter((outcome) => outcome.kind === kind);
  if (silent.length === 0) return [];
  const states = silent.map(stateOf);
  return [
    {
      ...head,
      about: shortList(silent.map(({ about }) => about)),
      state: kind,
      reason: shortList(states.map(({ reason }) => reason)),
      findings: [],
      facts: [...new Set(states.flatMap(({ facts }) => facts))],
    },
  ];
}

/** The first few of a list without blanks and repeats: 甲；乙；丙等7处. */
function shortList(texts: readonly string[]): string {
  const distinct = [...new Set(texts.filter((text) => text !== ""))];
  const shown = distinct.slice(0, LISTED_MAX).join("；");
  return distinct.length > LISTED_MAX ? `${shown}等${distinct.length}处` : shown;
}

const LISTED_MAX = 3;

const NEEDS: Readonly<Record<Relation["checkable"], string>> = {
  published: "",
  "needs-prior-year": "需要上年度决算公开",
  "needs-budget": "需要本年度部门预算公开",
  "needs-books": "需要账簿",
  "needs-code-list": "需要当年政府收支分类科目",
  "needs-other-publication": "需要其他公开文件",
};

function ruleLine(rule: Rule, outcome: Outcome): AccountLine {
  const { id, title, dimension } = rule;
  return { kind: "rule", id, title, dimension, about: outcome.about, ...stateOf(outcome) };
}

function stateOf(outcome: Outcome): Pick<AccountLine, "state" | "reason" | "findings" | "facts"> {
  const { facts } = outcome;
  switch (outcome.kind) {
    case "holds":
      return { state: "held", reason: "", findings: [], facts };
    case "broken":
      return { state: "broken", reason: "", findings: [outcome.finding], facts };
    case "does-not-apply":
      return { state: "does-not-apply", reason: outcome.because, findings: [], facts };
    case "cannot-tell":
      return { state: "cannot-tell", reason: outcome.missing.join("；"), findings: [], facts };
  }
}

/** Whether all rules that are to decide an obligation are there. */
function isWhole(obligation: string, known: ReadonlyMap<string, Rule>): boolean {
  return (OBLIGATION_RULES[obligation] ?? []).every((id) => known.has(id));
}

/** Broken where one of its deciders is; held where one holds and none is broken. */
function obligationLine(
  obligation: Obligation,
  outcomes: readonly Outcome[],
  hasDecider: boolean,
): AccountLine {
  const findings = new Set<string>();
  const reasons = new Set<string>();
  const states = new Set<AccountState>();
  for (const outcome of outcomes) {
    const { state, reason, findings: named } = stateOf(outcome);
    states.add(state);
    for (const id of named) findings.add(id);
    if (reason !== "" && reasons.size < REASONS_MAX) reasons.add(reason);
  }
  const state = overall(states, hasDecider);
  const isSilent = state === "cannot-tell" || state === "does-not-apply";
  return {
    kind: "obligation",
    id: obligation.id,
    about: "",
    title: OBLIGATION_TITLES[obligation.id] ?? obligation.what,
    dimension: obligation.dimension,
    state,
    reason: state === "no-rule" ? "尚无规则" : isSilent ? reasonOf(reasons) : "",
    findings: [...findings],
    facts: [],
  };
}

const REASONS_MAX = 3;

function reasonOf(reasons: ReadonlySet<string>): string {
  return reasons.size === 0 ? "本文件没有所涉的内容" : [...reasons].join("；");
}

function overall(states: ReadonlySet<AccountState>, hasDecider: boolean): AccountState {
  if (states.has("broken")) return "broken";
  if (states.has("held")) return "held";
  if (!hasDecider) return "no-rule";
  return states.has("cannot-tell") ? "cannot-tell" : "does-not-apply";
}

/** Which facts at least one relation or rule has really tested. */
function coverageOf(dossier: Dossier, outcomes: readonly Outcome[]): Coverage {
  const covered = new Set<string>();
  for (const outcome of outcomes) {
    if (outcome.kind !== "holds" && outcome.kind !== "broken") continue;
    for (const id of outcome.facts) covered.add(id);
  }
  const { facts, unplaced } = dossier.disclosure;
  const uncovered = facts.filter((fact) => !covered.has(fact.id)).map((fact) => fact.id);
  return {
    figures: facts.length + unplaced.length,
    covered: facts.length - uncovered.length,
    uncovered,
    unplaced: unplaced.length,
  };
}
