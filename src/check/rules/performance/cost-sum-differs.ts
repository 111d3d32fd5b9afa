import type { Rule } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import { add, type Interval, overlaps } from "#model/interval.ts";
import { fenPerUnit } from "#model/unit.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOf } from "./form-reading.ts";

/** 成本合计不符: the costs cover the project, their actuals do not make what was spent. */
export const costSumDiffers: Rule = {
  id: "cost-sum-differs",
  title: "成本指标之和与执行数不符",
  basis: "绩效自评表的成本指标、全年执行数",
  status: "verified",
  severity: LINTS["cost-sum"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04", "E05"],
  why: "各项成本的指标值合起来等于全年预算数，说明成本指标包括了全部支出；实际完成值之和就应当等于全年执行数。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        0: ["成本/经济成本", "整理费用", "<=12万元", "12万元", "10", "10"],
        1: ["成本/经济成本", "装具费用", "<=8万元", "8万元", "10", "10"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        0: ["成本/经济成本", "整理费用", "<=12万元", "12万元", "10", "10"],
        1: ["成本/经济成本", "装具费用", "<=8万元", "5万元", "10", "10"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const costs = form.indicators.filter(
          ({ class: kind, target, indicator }) =>
            kind === "cost-ceiling" && isMoney(target) && isMoneyUnit(indicator.actual?.unit),
        );
        const total = form.form.funds.find(({ key }) => key === "total");
        const [year, executed] = factsOf(dossier, [total?.adjustedBudget, total?.executed]);
        const aims = sumOf(costs.map(({ target }) => target));
        const done = sumOf(costs.map(({ actual }) => actual));
        if (
          year === undefined ||
          executed === undefined ||
          aims === undefined ||
          done === undefined
        ) {
          return { looked: [], hits: [], because: "没有以金额计的成本指标" };
        }
        if (!overlaps(aims, year.interval)) {
          return { looked: [], hits: [], because: "成本指标没有包括全部支出" };
        }
        const facts = [executed, ...costs.flatMap(({ actual }) => actual ?? [])];
        const isBroken = !overlaps(done, executed.interval);
        const shown = costs
          .map(({ actual }) => `${actual?.printed.text}${actual?.printed.unit}`)
          .join(" + ");
        return {
          looked: facts,
          hits: isBroken
            ? [
                {
                  facts,
                  words: `${shown}，与全年执行数${executed.printed.text}${executed.printed.unit}不等`,
                },
              ]
            : [],
        };
      },
      (hits, where) => ({
        message: `${where}成本指标包括了全部支出，实际完成值之和与全年执行数不符：${listed(hits)}。`,
        advice: "按账上的支出核对各项成本。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
    ),
};

function isMoneyUnit(unit: string | undefined): boolean {
  return unit !== undefined && fenPerUnit(unit) !== undefined;
}

function isMoney(fact: Fact | undefined): boolean {
  return fact !== undefined && isMoneyUnit(fact.printed.unit);
}

/** The sum of prints, each with its rounding; undefined where there is none or one is not read. */
function sumOf(facts: readonly (Fact | undefined)[]): Interval | undefined {
  let sum: Interval | undefined;
  for (const fact of facts) {
    if (fact === undefined || !isMoney(fact)) return undefined;
    sum = sum === undefined ? fact.interval : add(sum, fact.interval);
  }
  return sum;
}
