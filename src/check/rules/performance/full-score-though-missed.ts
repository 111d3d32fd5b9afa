import type { Rule } from "#check/rule.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText, pointsText } from "./form-text.ts";
import { arithmeticOf, policyFor, scoreBy } from "./scores.ts";

/** 未达标得满分: the target was missed beyond rounding and the full weight given. */
export const fullScoreThoughMissed: Rule = {
  id: "full-score-though-missed",
  title: "指标未完成而得满分",
  basis: "绩效自评表的年度指标值、实际完成值、得分三栏",
  status: "verified",
  severity: "error",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "实际完成值没有达到指标值的，得分应当低于分值。四舍五入能解释的差别不算未达到。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        1: ["产出/质量", "档案整理合格率", ">=95%", "95.0%", "20", "20"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        1: ["产出/质量", "档案整理合格率", ">=95%", "91%", "20", "20"],
      }),
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form, { habit, faults }) => {
      const faulty = form.indicators.filter(
        (reading) => faults.get(reading) === "full-though-missed",
      );
      const charges = faulty.map((reading) => {
        const policy = policyFor(reading, habit);
        const expected = scoreBy(policy, reading, habit);
        return {
          message: `${form.title}${achievementText(reading)}，没有达到指标值，却得满分${pointsText(reading.score)}分。`,
          advice: `核对实际完成值；确未完成的，按比例或者按规定扣分，并写明偏差原因。`,
          facts: factsOfIndicator(reading, "score"),
          expected,
          certainty: reading.operator === "none" ? ("likely" as const) : ("certain" as const),
          arithmetic: policy === undefined ? "" : arithmeticOf(policy, reading, expected),
        };
      });
      return {
        charges,
        hits: [],
        looked: form.scored.flatMap(({ reading }) => factsOfIndicator(reading, "score")),
        missing: ["各指标的指标值、实际完成值、分值和得分"],
      };
    }),
};
