import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";
import { timesOver } from "./overshoot.ts";

/** 超出指标值一半以上而无说明: a deviation too. */
export const overshootNoteMissing: Rule = {
  id: "overshoot-note-missing",
  title: "大幅超额完成而没有写原因",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：偏离指标值较大的应当分析原因",
  status: "recalled",
  severity: LINTS["note-missing-overshoot"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "实际完成值达到指标值一倍半以上的，或者是工作量有变化，或者是指标值定低了，应当说明。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "整理档案数量", ">=500卷", "900卷", "20", "20", "并入两个单位的档案。"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({ 0: ["产出/数量", "整理档案数量", ">=500卷", "900卷", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const floors = form.indicators.filter(({ class: kind }) => kind === "floor");
        const silent = floors.filter(
          (reading) => reading.indicator.note === "" && timesOver(reading) >= 15n,
        );
        const because = form.form.scope === "department" ? "表上没有偏差原因一栏" : undefined;
        return {
          hits:
            because === undefined
              ? silent.map((reading) => ({
                  facts: factsOfIndicator(reading, "actual"),
                  words: achievementText(reading),
                }))
              : [],
          looked: because === undefined ? floors.flatMap(({ actual }) => actual ?? []) : [],
          because,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项超出指标值一半以上，没有说明原因：${listed(hits)}。`,
        advice: "写明超额的原因；指标值定低了的，下年据实调整。",
        facts: factsOfHits(hits),
      }),
    ),
};
