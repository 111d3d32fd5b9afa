import type { Rule } from "#check/rule.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOf } from "./form-reading.ts";

/** 执行率空白: both amounts and the points for it are there, the rate is not. */
export const executionRateMissing: Rule = {
  id: "execution-rate-missing",
  title: "执行率空白而有得分",
  basis: "绩效自评表的执行率、分值、得分三栏",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "completeness",
  obligations: ["E02", "E04"],
  why: "执行率等于全年执行数除以全年预算数，预算执行的得分由它算出。两个金额和得分都有、唯独执行率空白的，是漏填。文件经转换受损的，空白不一定是原件空白，不下结论。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({}),
      funds: ["20.00", "20.00", "20.00", "", "10.00"],
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      ({ form }, { isDamaged }) => {
        const total = form.funds.find(({ key }) => key === "total");
        const [executed, budget] = [total?.executed, total?.adjustedBudget].map(
          (cell) => factsOf(dossier, [cell])[0],
        );
        const [score] = factsOf(dossier, [form.executionScore]);
        const rate = factsOf(dossier, [form.rate]);
        if (form.rate !== undefined) return { looked: rate, hits: [] };
        if (executed === undefined || budget === undefined || score === undefined || isDamaged) {
          return { looked: [], hits: [], missing: ["执行率"] };
        }
        const isBlank = budget.printed.digits !== 0n;
        const words = `全年执行数${executed.printed.text}、全年预算数${budget.printed.text}，得分${score.printed.text}`;
        return {
          looked: [executed, budget, score],
          hits: isBlank ? [{ facts: [executed, budget, score], words }] : [],
        };
      },
      (hits, where) => ({
        message: `${where}的执行率一栏空白，却有得分：${listed(hits)}。得分没有依据。`,
        advice: "按全年执行数÷全年预算数补填执行率，并核对得分。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
    ),
};
