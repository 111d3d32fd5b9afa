import { RULES } from "#check/rules/rules.ts";
import { addressOf, type ConceptId, conceptAt, conceptId } from "#model/concept.ts";
import { conceptName } from "#publish/concept-name.ts";
import { NARRATIVE_CONCEPTS, narrativeConcept } from "#standard/narrative-concepts.ts";
import { OBLIGATION_TITLES } from "#standard/obligation-titles.ts";
import { DIMENSION_TITLES, OBLIGATIONS } from "#standard/obligations.ts";
import { SCORING_POLICIES } from "#standard/performance/policies.ts";
import type { ScoringPolicy } from "#standard/performance/policy.ts";
import { obligationsOfRelation } from "#standard/relations/obligation.ts";
import { termsOf } from "#standard/relations/relation-terms.ts";
import { relationById, relations } from "#standard/relations/relations.ts";
import { printTerm, type Term } from "#standard/relations/term.ts";
import type { ExplainArguments } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { nearest } from "./nearest.ts";
import { relationPage, rulePage } from "./rule-page.ts";

const POLICIES: ReadonlyMap<string, ScoringPolicy> = new Map(Object.entries(SCORING_POLICIES));

/** `juesuan explain`: what a rule, relation, obligation, scoring policy or concept is. */
export function runExplain({ name }: ExplainArguments): number {
  const pages = pagesOf(name);
  if (pages.length === 0) {
    const near = nearest(name, namesKnown());
    const hint = near.length === 0 ? "" : `相近的有：${near.join("、")}。`;
    process.stderr.write(`没有叫“${name}”的规则、勾稽关系、应查事项、评分规则或数据项。${hint}\n`);
    return EXIT.wrongUse;
  }
  process.stdout.write(pages.join("\n"));
  return EXIT.good;
}

function pagesOf(name: string): readonly string[] {
  const rule = RULES.find(({ id }) => id === name);
  const relation = relationById(name);
  const policy = POLICIES.get(name);
  const concept = conceptOf(name);
  return [
    ...(rule === undefined ? [] : [rulePage(rule)]),
    ...(relation === undefined ? [] : [relationPage(relation)]),
    ...(policy === undefined ? [] : [policyPage(name, policy)]),
    ...obligationPages(name),
    ...(concept === undefined ? [] : conceptPages(concept)),
  ];
}

function namesKnown(): readonly string[] {
  return [
    ...RULES.map(({ id }) => id),
    ...relations().map(({ id }) => id),
    ...POLICIES.keys(),
    ...OBLIGATIONS.map(({ id }) => id),
    ...NARRATIVE_CONCEPTS.map(({ path }) => path).filter((path) => !path.includes("$")),
  ];
}

/** Both spellings of a concept are taken: 03[2130101].basic and s03.2130101.basic. */
function conceptOf(name: string): ConceptId | undefined {
  const at = conceptAt(name);
  if (at !== undefined) return at;
  try {
    return conceptId(name);
  } catch {
    return undefined;
  }
}

function policyPage(id: string, policy: ScoringPolicy): string {
  const examples = policy.examples.map(({ form, indicator, text }) => {
    return `- ${[form, indicator].filter((part) => part !== "").join(" · ")}：${text}`;
  });
  return `${[
    `### ${id}`,
    `**${policy.title}**（评分规则）`,
    `算法：${policy.formula}（s 得分，w 分值，t 指标值，a 完成值）`,
    examples.length === 0 ? "" : `实例：\n\n${examples.join("\n")}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function obligationPages(id: string): readonly string[] {
  const obligation = OBLIGATIONS.find((entry) => entry.id === id);
  if (obligation === undefined) return [];
  const rules = RULES.filter(({ obligations }) => obligations.includes(id));
  const tied = relations().filter((relation) => obligationsOfRelation(relation).includes(id));
  const deciders = [...rules, ...tied].map((decider) => decider.id);
  const decided = deciders.length === 0 ? "尚无规则核对它。" : `由这些核对：${deciders.join("、")}`;
  const title = OBLIGATION_TITLES[id] ?? obligation.what;
  const dimension = DIMENSION_TITLES[obligation.dimension];
  return [`### ${id}\n\n**${title}**（应查事项 · ${dimension}）\n\n${decided}\n`];
}

/** A concept that the standard does not name, and no relation uses, is not known. */
function conceptPages(concept: ConceptId): readonly string[] {
  const name = conceptName(concept, undefined);
  const using = relations().filter((relation) => termsOf(relation).some(means(concept)));
  if (name === "" && using.length === 0) return [];
  const cell = narrativeConcept(concept)?.cell ?? "";
  const lines = using.map((relation) => `- ${relation.id}：${relation.title}`);
  return [
    `${[
      `### ${concept}`,
      `**${name === "" ? concept : name}**（数据项）`,
      `网址里的写法：${addressOf(concept)}`,
      cell === "" ? "" : `应与报表一致：${cell}`,
      lines.length === 0 ? "没有专写它的勾稽关系。" : `有关的勾稽关系：\n\n${lines.join("\n")}`,
    ]
      .filter((part) => part !== "")
      .join("\n\n")}\n`,
  ];
}

/** Whether a term can stand for a concept: 03[$row].basic stands for every row. */
function means(concept: ConceptId): (term: Term) => boolean {
  return (term) => {
    const parts = printTerm(term)
      .replace(/^-/, "")
      .split(/\$[a-z]+/);
    const pattern = parts.map((part) => part.replace(/[[\].*+?^${}()|\\]/g, "\\$&"));
    return new RegExp(`^${pattern.join("[^\\]\\[.]+")}$`).test(concept);
  };
}
