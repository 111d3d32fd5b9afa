import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { isPrintedAbove } from "#check/rules/figures.ts";
import { type FoldedSentence, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import { comparisonIn, type Pair, pairsOf, type Way, wayOf } from "./against-budget.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";

/** 决算数大于、小于预算数的说法要与数字一致. */
export const itemDirectionAgainstBudget: Rule = {
  ...relationBasis("item-direction-against-budget", ["R03"]),
  title: "决算数大于、小于、持平的说法与数字相反",
  why: "说明先列预算数和决算数，再说决算数大于、小于或等于预算数及其原因。说法与数字相反，原因也就说反了。印数相同而说大于、小于的，可能只是尾数之差，按提示处理。",
  examples: {
    holds: example(
      section(
        TITLE,
        "全年预算为20.19万元，支出决算为19.38万元。",
        "决算数小于全年预算数的主要原因是人员变动。",
      ),
    ),
    broken: example(
      section(
        TITLE,
        "全年预算为20.19万元，支出决算为19.38万元。",
        "决算数大于全年预算数的主要原因是人员变动。",
      ),
    ),
  },
  run: (dossier) => {
    const answers: RuleOutcome[] = [];
    let before: { readonly pairs: readonly Pair[]; readonly section: string } | undefined;
    for (const sentence of wordingOf(dossier).sentences) {
      const own = pairsOf(dossier, sentence);
      if (sentence.isTitle || /\(项\)/u.test(sentence.text)) before = undefined;
      if (own.length > 0) before = { pairs: own, section: sentence.sentence.section };
      else if (sentence.sentence.facts.length > 0) before = undefined;
      const comparison = comparisonIn(sentence.text);
      if (comparison === undefined || before?.section !== sentence.sentence.section) continue;
      const answer = judge(sentence, before.pairs, comparison);
      if (answer !== undefined) answers.push(answer);
      before = undefined;
    }
    if (answers.length === 0) return [doesNotApply("没有决算数大于、小于或等于预算数的说法")];
    return answers;
  },
};

const WAYS: Readonly<Record<Way, string>> = { above: "大于", below: "小于", level: "等于" };

/** The sentence must fit one of the pairs before it: 年初 and 全年 budgets stand side by side. */
function judge(
  sentence: FoldedSentence,
  pairs: readonly Pair[],
  comparison: { readonly way: Way; readonly budget: string; readonly words: string },
): RuleOutcome | undefined {
  const meant = pairs.filter(
    ({ budget }) => budget.label !== "" && fits(budget.concepts[0], comparison.budget),
  );
  const asked = meant.length > 0 ? meant : pairs;
  const [pair] = asked;
  if (pair === undefined || new Set(asked.map(({ stem }) => stem)).size > 1) return undefined;
  const facts = [pair.actual, pair.budget];
  const about = pair.stem;
  if (asked.some((each) => wayOf(each) === comparison.way)) return holds(facts, about);
  const isRounding =
    !isPrintedAbove(pair.actual, pair.budget) && !isPrintedAbove(pair.budget, pair.actual);
  return broken(
    {
      message: `说明写“${comparison.words}”，而${pair.actual.label}${shown(pair.actual)}、预算${shown(pair.budget)}，决算数${WAYS[wayOf(pair)]}预算数。`,
      advice: "按数字改正说法，并核对所写的原因是否对应。",
      facts,
      at: placesOfWords(sentence, comparison.words),
      section: sentence.sentence.section,
      expected: `决算数${WAYS[wayOf(pair)]}预算数`,
      ...(isRounding ? { severity: "note" as const } : {}),
    },
    about,
  );
}

/** Whether a budget is the one the words mean: 年初 or 全年; 预算 alone means any. */
function fits(concept: string, word: string): boolean {
  if (word === "") return true;
  return concept.includes("budget-initial") === (word === "年初");
}
