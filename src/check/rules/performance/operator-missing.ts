import type { Rule } from "#check/rule.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 指标值没有符号: at least, at most or exactly? */
export const operatorMissing: Rule = {
  id: "operator-missing",
  title: "指标值没有写明是不少于还是不超过",
  basis: "绩效自评表的年度指标值一栏",
  status: "verified",
  severity: LINTS["no-operator"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E04"],
  why: "指标值前没有“≥”“≤”“=”，超过或者不足算不算完成就说不清。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({ 0: ["产出/数量", "整理档案数量", "500卷", "520卷", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const numbered = form.indicators.filter(({ target }) => target !== undefined);
        return {
          hits: numbered
            .filter(({ operator }) => operator === "none")
            .map((reading) => ({
              facts: factsOfIndicator(reading, "target").slice(0, 2),
              words: achievementText(reading),
            })),
          looked: numbered.flatMap(({ target }) => target ?? []),
          missing: ["各指标的指标值"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项指标值没有写明是不少于、不超过还是等于：${listed(hits)}。`,
        advice: "在指标值前加“≥”“≤”或“=”。",
        facts: factsOfHits(hits),
      }),
    ),
};
