import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 数字没有单位: nobody can say what is counted. */
export const unitMissing: Rule = {
  id: "unit-missing",
  title: "指标值或实际完成值没有计量单位",
  basis: "绩效自评表的年度指标值、实际完成值两栏",
  status: "verified",
  severity: LINTS["no-unit"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E04"],
  why: "指标值是数字而没有单位的，读者不知道数的是什么。名称里已经写明单位或者是比率的不算。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({ 0: ["产出/数量", "整理档案", ">=500", "520", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const numbered = form.indicators.filter(({ target }) => target !== undefined);
        return {
          hits: numbered.filter(lacksUnit).map((reading) => ({
            facts: factsOfIndicator(reading, "target").slice(0, 2),
            words: achievementText(reading),
          })),
          looked: numbered.flatMap(({ target }) => target ?? []),
          missing: ["各指标的指标值"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项只有数字，没有单位：${listed(hits)}。`,
        advice: "在指标值和实际完成值后写明单位。",
        facts: factsOfHits(hits),
      }),
    ),
};

/** The unit may stand in either cell, or behind the name in brackets. */
function lacksUnit({ indicator, target, actual, name }: IndicatorReading): boolean {
  const { target: aim, actual: done } = indicator;
  if (target === undefined || aim?.unit !== "" || (done?.unit ?? "") !== "") return false;
  if (actual === undefined) return false;
  return !/\([^()]{1,4}\)$|[率度]$/u.test(name);
}
