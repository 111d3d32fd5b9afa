import type { Rule } from "#check/rule.ts";
import { cardsOf } from "#check/rule-cards.ts";
import type { RuleCard } from "#model/report.ts";
import { SEVERITY_WORDS, STAGE_WORDS } from "#render/message/finding-words.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import type { Relation, RelationTest } from "#standard/relations/relation.ts";
import { printTerm, type Term } from "#standard/relations/term.ts";

/** A page of docs/rules.md, and what `juesuan explain` prints: Markdown. */
export function rulePage(rule: Rule): string {
  const card = cardsOf([rule])[rule.id];
  const { holds, broken, cannotTell } = rule.examples;
  return joined([
    `### ${rule.id}`,
    `**${rule.title}**`,
    card === undefined ? "" : factsLine(card, rule.since),
    rule.obligations.length === 0 ? "" : `对应的应查事项：${rule.obligations.join("、")}`,
    rule.why,
    exampleBlock("不会报的例子", holds),
    exampleBlock("会报的例子", broken),
    cannotTell === undefined ? "" : exampleBlock("不能判定的例子", cannotTell),
  ]);
}

/** The same for a relation, whose arithmetic is its text. */
export function relationPage(relation: Relation): string {
  const card = cardsOf([])[relation.id];
  const { example } = relation;
  const formulas = relation.tests.map(testText).filter((text) => text !== "");
  return joined([
    `### ${relation.id}`,
    `**${relation.title}**`,
    card === undefined ? "" : factsLine(card, ""),
    formulas.length === 0 ? "" : `\`\`\`\n${formulas.join("\n")}\n\`\`\``,
    example.text === "" ? "" : `实例：${example.text}`,
  ]);
}

/** 错误 · 正式 · 真实性 · 依据：… */
function factsLine({ severity, stage, dimension, basis }: RuleCard, since: string): string {
  const words = [SEVERITY_WORDS[severity].word, STAGE_WORDS[stage], DIMENSION_TITLES[dimension]];
  const version = since === "" ? [] : [`自 ${since} 版`];
  return [...words, ...version, `依据：${basis}`].join(" · ");
}

/** Examples are Markdown themselves: the fence is longer than any in them. */
function exampleBlock(title: string, text: string): string {
  return `${title}：\n\n\`\`\`\`markdown\n${text}\n\`\`\`\``;
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function testText(test: RelationTest): string {
  switch (test.kind) {
    case "equal":
      return `${sumText(test.left)} = ${sumText(test.right)}`;
    case "at-most":
      return `${sumText(test.left)} ≤ ${sumText(test.right)}`;
    case "percentage":
      return `${sumText([test.percent])} = ${sumText(test.part)} ÷ ${sumText(test.whole)}`;
    case "change": {
      const [current, change] = [printTerm(test.current), printTerm(test.change)];
      return `${printTerm(test.rate)} = ${change} ÷ (${current} − ${change})`;
    }
    case "measure":
    case "words":
      return "";
  }
}

function sumText(terms: readonly Term[]): string {
  if (terms.length === 0) return "0";
  const [first, ...rest] = terms.map(printTerm);
  return [
    first,
    ...rest.map((term) => (term.startsWith("-") ? `− ${term.slice(1)}` : `+ ${term}`)),
  ].join(" ");
}
