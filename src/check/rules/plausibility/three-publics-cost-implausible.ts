import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { isSome, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { figures } from "#check/rules/figures.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { PLAUSIBLE_COSTS, type PlausibleCost } from "#standard/lexicon/plausible-costs.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

/** 人均接待费、车均运行费离常情太远，多是单位或个数有误. */
export const threePublicsCostImplausible: Rule = {
  ...obligationBasis("three-publics-cost-implausible", ["S05", "S06"], "note"),
  title: "“三公”经费的人均、车均数远离常情",
  why: "接待费除以人次、运行费除以车辆数，离常情太远的，多因金额的单位写错，或个数漏了、多了一位。只作提示，不等于有错。",
  examples: {
    holds: example(section(TITLE, "公务接待费支出1.00万元。国内公务接待5批次，40人次。")),
    broken: example(section(TITLE, "公务接待费支出90.00万元。国内公务接待5批次，40人次。")),
  },
  run: (dossier) => {
    if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
    return PLAUSIBLE_COSTS.map((each) => judge(dossier, each));
  },
};

/** Fen in one yuan. */
const FEN = 100n;

function judge(dossier: Dossier, cost: PlausibleCost): RuleOutcome {
  const [amount] = figures(dossier, cost.amount);
  const [count] = figures(dossier, cost.count);
  if (!isSome(amount) || !isSome(count)) return doesNotApply(`没有${cost.title}`, cost.amount);
  const facts = [amount, count];
  const { low, high } = amount.interval;
  const things = (count.interval.low ?? 0n) / GRID_PER_UNIT;
  if (low === undefined || high === undefined || things <= 0n) return holds(facts, cost.amount);
  const isAbove = low > things * cost.mostYuan * FEN;
  const isBelow = high < things * cost.leastYuan * FEN;
  if (!isAbove && !isBelow) return holds(facts, cost.amount);
  const each = (low / things / FEN).toString();
  return broken(
    {
      message: `${amount.label}${shown(amount)}、${count.label}${shown(count)}，${cost.title}约${each}元，离常情太远。`,
      advice: "核对金额的单位和个数；属实的，在说明中写明原因。",
      facts,
      arithmetic: `${shown(amount)} ÷ ${shown(count)} ≈ ${each}元`,
      certainty: "doubtful",
    },
    cost.amount,
  );
}
