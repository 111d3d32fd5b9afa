import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";
import { timesOver, timesWords } from "./overshoot.ts";

/** 年初指标值设定偏低: the actual is a multiple of the target. */
export const targetTooLow: Rule = {
  id: "target-too-low",
  title: "指标值定得明显偏低",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：年初指标值设定明显偏低的应当调减得分",
  status: "recalled",
  severity: LINTS["target-too-low"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "实际完成值是指标值的两倍以上，说明指标值没有起到约束作用。一倍半到两倍的，见“大幅超额完成而没有写原因”。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "整理档案数量", ">=500卷", "3000卷", "20", "20", "并入两个单位的档案。"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const floors = form.indicators.filter(({ class: kind }) => kind === "floor");
        const over = floors.filter((reading) => timesOver(reading) >= 20n);
        return {
          hits: over.map((reading) => ({
            facts: factsOfIndicator(reading, "target").slice(0, 2),
            words: `${achievementText(reading)}，为指标值的${timesWords(reading)}倍`,
          })),
          looked: floors.flatMap(({ target, actual }) => [target, actual].flatMap((f) => f ?? [])),
          because: floors.length === 0 ? "没有“不少于”一类的指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项实际完成值远高于指标值：${listed(hits)}。`,
        advice: "下年按上年实际和本年计划设定指标值；年初确实无法预计的，在偏差原因中说明依据。",
        facts: factsOfHits(hits),
      }),
      "apart",
    ),
};
