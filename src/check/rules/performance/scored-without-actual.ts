import type { Rule } from "#check/rule.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { achievementText, pointsText } from "./form-text.ts";

/** 没有完成值而有得分: the score rests on nothing. */
export const scoredWithoutActual: Rule = {
  id: "scored-without-actual",
  title: "指标值或实际完成值空白而有得分",
  basis: "绩效自评表的年度指标值、实际完成值、得分三栏",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "completeness",
  obligations: ["E04"],
  why: "得分由指标值和实际完成值算出。两者空白而有得分，得分没有依据。文件经转换受损的，空白不一定是原件空白，不下结论。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({ 1: ["产出/质量", "档案整理合格", "", "", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form, { isDamaged }) => {
        const given = form.indicators.filter(({ score }) => score !== undefined);
        const blank = given.filter(({ indicator }) => indicator.actual === undefined);
        if (isDamaged && blank.length > 0) {
          return { looked: [], hits: [], missing: ["转换中可能丢失的实际完成值"] };
        }
        return {
          hits: blank.map((reading) => ({
            facts: [reading.score, reading.weight].flatMap((fact) => fact ?? []),
            words: `${achievementText(reading)}，得分${pointsText(reading.score)}`,
          })),
          looked: given.flatMap(({ score }) => score ?? []),
          missing: ["各指标的得分"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项没有实际完成值而有得分：${listed(hits)}。`,
        advice: "补填指标值和实际完成值；没有开展的工作不得分。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
      "apart",
    ),
};
