import type { Rule } from "#check/rule.ts";
import { millionthsOf } from "#score/explain.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOf, factsOfIndicator } from "./form-reading.ts";
import { nameText, pointsText } from "./form-text.ts";

/** 得分高于分值: no policy gives a bonus, and none goes below nothing. */
export const scoreOverWeight: Rule = {
  id: "score-over-weight",
  title: "得分高于分值或者为负数",
  basis: "绩效自评表的分值、得分两栏",
  status: "verified",
  severity: LINTS["score-over-weight"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "分值是一项指标的满分，得分最多等于分值，最少为零。超额完成也不加分。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({
        2: ["产出/时效", "整理完成时间", "<=12个月", "12个月", "10", "12"],
      }),
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form, { faults }) => {
      const faulty = form.indicators.filter((reading) => faults.get(reading) === "over-weight");
      const charges = faulty.map((reading) => ({
        message: `${form.title}${nameText(reading)}得分${pointsText(reading.score)}，分值只有${pointsText(reading.weight)}。得分应在0分和分值之间。`,
        advice: "核对这一行的得分和分值，并重算总分。",
        facts: factsOfIndicator(reading, "score").slice(0, 4),
        arithmetic: `${pointsText(reading.score)} > ${pointsText(reading.weight)}`,
      }));
      const [weight] = factsOf(dossier, [form.form.executionWeight]);
      const [score] = factsOf(dossier, [form.form.executionScore]);
      const money =
        weight !== undefined &&
        score !== undefined &&
        millionthsOf(score.printed) > millionthsOf(weight.printed)
          ? [
              {
                message: `${form.title}预算执行率得分${score.printed.text}，分值只有${weight.printed.text}。`,
                advice: "预算执行率得分按分值×执行率计算，最高为分值。",
                facts: [score, weight],
                arithmetic: `${score.printed.text} > ${weight.printed.text}`,
              },
            ]
          : [];
      return {
        charges: [...charges, ...money],
        hits: [],
        looked: form.indicators.flatMap(({ score: own, weight: most }) =>
          own === undefined || most === undefined ? [] : [own, most],
        ),
        missing: ["各指标的分值和得分"],
      };
    }),
};
