import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { scoreCharge } from "./scores.ts";

/** 得分不合任何评分规则: neither full nor proportional nor nothing nor within a band. */
export const scoreFollowsNoPolicy: Rule = {
  id: "score-follows-no-policy",
  title: "得分不合任何评分规则",
  basis: "绩效自评表的年度指标值、实际完成值、分值、得分四栏",
  status: "verified",
  severity: LINTS["score-follows-no-policy"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "得分应当由指标值、实际完成值和分值按一种办法算出。逐一试过已知的评分规则和取整方法，都得不出印出的分数的，不是算错就是填错。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "整理档案数量", ">=500卷", "470卷", "20", "18.8", "人手不足，下年补齐。"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "整理档案数量", ">=500卷", "470卷", "20", "17.3", "人手不足，下年补齐。"],
      }),
    }),
    cannotTell: exampleForms({
      indicators: [["产出/数量", "整理档案数量", "", "", "90", "90"]],
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form, { habit, faults }) => {
      const charges = form.indicators
        .filter((reading) => faults.get(reading) === "no-policy")
        .map((reading) =>
          scoreCharge({ form, reading, habit }, factsOfIndicator(reading, "score")),
        );
      return {
        charges,
        hits: [],
        looked: form.scored.flatMap(({ reading }) => factsOfIndicator(reading, "score")),
        missing: ["各指标的指标值、实际完成值、分值和得分"],
      };
    }),
};
