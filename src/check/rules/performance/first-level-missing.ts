import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { performanceOf } from "./form-reading.ts";

/** 一级指标不全: no output or no benefit. */
export const firstLevelMissing: Rule = {
  id: "first-level-missing",
  title: "缺少产出或效益指标",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：一级指标包括产出、效益、满意度",
  status: "recalled",
  severity: LINTS["first-level-missing"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "completeness",
  obligations: ["E02", "E04"],
  why: "自评表要既说明做了什么（产出），又说明有什么用（效益）。缺少其中一类的，评价不完整。是否需要满意度指标视有没有服务对象而定，不作要求。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({
        3: ["产出/数量", "装订档案数量", ">=300卷", "310卷", "30", "30"],
        4: ["产出/质量", "档案装订合格率", ">=90%", "95%", "10", "10"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const levels = form.form.indicators.map(({ level1, level2 }) => `${level1}${level2}`);
        const isReadable = levels.every((level) => level !== "");
        const lacks = ["产出", "效益"].filter(
          (word) => !levels.some((level) => level.includes(word)),
        );
        const isKnown = form.form.scope === "project" && levels.length >= INDICATORS_MIN;
        const isBroken = isReadable && isKnown && lacks.length > 0 && !hasOtherScheme(levels);
        return {
          hits: isBroken
            ? [
                {
                  facts: form.indicators.flatMap(({ weight }) => weight ?? []).slice(0, 1),
                  words: `没有${lacks.join("、")}指标`,
                },
              ]
            : [],
          looked:
            isReadable && isKnown ? form.indicators.flatMap(({ weight }) => weight ?? []) : [],
          missing: ["各指标的一级指标"],
          because: form.form.scope === "department" ? "部门整体自评表另有一级指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}${listed(hits)}。`,
        advice: "补上缺少的一类指标，并重新分配分值。",
        facts: factsOfHits(hits),
        certainty: performanceOf(dossier).isDamaged ? "doubtful" : "likely",
        ...(performanceOf(dossier).isDamaged ? { severity: "note" as const } : {}),
      }),
      "apart",
    ),
};

/** A form with fewer indicators was not read whole, or is an excerpt. */
const INDICATORS_MIN = 3;

/** Frames of evaluation with other first levels (投入, 过程, 效果). */
function hasOtherScheme(levels: readonly string[]): boolean {
  return levels.some((level) => /效果|过程|投入|决策|管理/u.test(level));
}
