import type { Rule } from "#check/rule.ts";
import { CAUSE_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { type FormReading, factsOf } from "./form-reading.ts";

/** 执行率低未说明: below 90% and no words about it. */
export const lowExecutionUnexplained: Rule = {
  id: "low-execution-unexplained",
  title: "预算执行率低而没有说明原因",
  basis: "部门预算项目支出绩效自评表（四川）表注：执行率未达到90%的需说明原因",
  status: "verified",
  severity: "note",
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E06"],
  why: "执行率不到九成，说明预算编得大了或者事情没有做完。四川的表式要求说明原因，其他地区仅作提示。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({}),
      funds: ["20.00", "20.00", "12.00", "60.00%", "6.00"],
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const facts = factsOf(dossier, [form.form.rate]);
        const [rate] = facts;
        if (rate === undefined) return { looked: [], hits: [], missing: ["执行率"] };
        const isLow = rate.interval.high !== undefined && rate.interval.high < NINETY;
        return {
          looked: facts,
          hits: isLow && !explains(form) ? [{ facts, words: `执行率${rate.printed.text}%` }] : [],
        };
      },
      (hits, where) => ({
        message: `${where}预算执行率低于90%，没有说明原因：${listed(hits)}。`,
        advice: "说明资金没有用完的原因和结余（结转）的去向。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
    ),
};

const NINETY = 90_000_000n;

function explains({ form }: FormReading): boolean {
  const texts = [form.goals.actual, ...form.indicators.map(({ note }) => note)];
  return texts.some((text) => CAUSE_WORDS.some((word) => text.includes(word)) && text.length >= 8);
}
