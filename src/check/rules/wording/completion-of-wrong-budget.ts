import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { pairsOf } from "#check/rules/narrative/against-budget.ts";
import { type FoldedSentence, factsOf, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import type { Fact } from "#model/fact.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";
const BUDGETS =
  "一般公共预算财政拨款支出年初预算为10.00万元，全年预算为20.00万元，支出决算为18.00万元，";

/** 完成年初预算的百分比要以年初预算为底. */
export const completionOfWrongBudget: Rule = {
  ...obligationBasis("completion-of-wrong-budget", ["D05", "R03"], "warning"),
  title: "完成率所写的预算口径与所用的预算数不符",
  why: "句中同时有年初预算和全年预算，完成率写的是一个，算的是另一个，读者会误以为年初预算就这样准确。",
  examples: {
    holds: example(section(TITLE, `${BUDGETS}完成全年预算的90.00%。`)),
    broken: example(section(TITLE, `${BUDGETS}完成年初预算的90.00%。`)),
  },
  run: (dossier) => {
    const answers = wordingOf(dossier).sentences.flatMap((each) => judge(dossier, each));
    return answers.length > 0 ? answers : [doesNotApply("没有并列两种预算的完成率")];
  },
};

const NAMED = /完成(年初|全年|调整后?)预算/u;

function judge(dossier: Dossier, sentence: FoldedSentence): readonly RuleOutcome[] {
  const words = NAMED.exec(sentence.text);
  const pairs = words === null ? [] : pairsOf(dossier, sentence);
  if (words === null || pairs.length < 2) return [];
  const isInitial = words[1] === "年初";
  const rate = factsOf(dossier, sentence).find(({ concepts }) =>
    concepts[0].includes("completion-rate"),
  );
  const named = pairs.find(({ budget }) => isOfInitial(budget) === isInitial);
  const other = pairs.find(({ budget }) => isOfInitial(budget) !== isInitial);
  if (rate === undefined || named === undefined || other === undefined) return [];
  const facts = [rate, named.actual, named.budget, other.budget];
  if (canBe(rate, named.actual, named.budget)) return [holds(facts, rate.id)];
  if (!canBe(rate, other.actual, other.budget)) return [];
  const right = isInitial ? "全年预算" : "年初预算";
  return [
    broken(
      {
        message: `“${words[0]}的${shown(rate)}”其实是决算${shown(other.actual)}占${right}${shown(other.budget)}的比例；${isInitial ? "年初预算" : "全年预算"}是${shown(named.budget)}，得不出这一比例。`,
        advice: `改为“完成${right}的${shown(rate)}”。`,
        facts,
        at: placesOfWords(sentence, words[0]),
        expected: `完成${right}`,
        arithmetic: `${other.actual.printed.text} ÷ ${other.budget.printed.text} = ${shown(rate)}`,
      },
      rate.id,
    ),
  ];
}

function isOfInitial(budget: Fact): boolean {
  return budget.concepts[0].includes("budget-initial");
}

/** Whether the rate can be actual ÷ budget, with the intervals of all three. */
function canBe(rate: Fact, actual: Fact, budget: Fact): boolean {
  const { low, high } = actual.interval;
  const base = budget.interval;
  const { low: least, high: most } = rate.interval;
  if (low === undefined || high === undefined || least === undefined || most === undefined) {
    return true;
  }
  if (base.low === undefined || base.high === undefined || base.high <= 0n) return false;
  const hundred = 100n * GRID_PER_UNIT;
  return low * hundred <= most * base.high && high * hundred >= least * base.low;
}
