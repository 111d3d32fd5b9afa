import type { Rule } from "#check/rule.ts";
import { millionthsOf } from "#score/explain.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import {
  type FormReading,
  factsOfIndicator,
  type PerformanceReading,
  performanceOf,
} from "./form-reading.ts";
import { achievementText, pointsText } from "./form-text.ts";

/** 未达标而偏差原因空白: the column is there to be filled. */
export const deviationNoteMissing: Rule = {
  id: "deviation-note-missing",
  title: "指标未完成而没有写偏差原因",
  basis: "绩效自评表的偏差原因分析及改进措施一栏；项目支出绩效评价管理办法（财预〔2020〕10号）",
  status: "recalled",
  severity: LINTS["note-missing"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04", "E06"],
  why: "没有达到指标值，或者没有得满分的，应当写明原因和改进措施。表上没有这一栏的（部分部门整体自评表）不适用。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        0: [
          "产出/数量",
          "整理档案数量",
          ">=500卷",
          "470卷",
          "20",
          "18.8",
          "库房维修，停工一个月；下年补齐。",
        ],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({ 0: ["产出/数量", "整理档案数量", ">=500卷", "470卷", "20", "18.8"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form, all) => {
        if (!hasNotes(form, all)) return { looked: [], hits: [], because: "表上没有偏差原因一栏" };
        const short = form.indicators.filter(isShort);
        const silent = short.filter(({ indicator }) => indicator.note === "");
        return {
          hits: silent.map((reading) => ({
            facts: factsOfIndicator(reading, "score"),
            words: `${achievementText(reading)}，得分${pointsText(reading.score)}/${pointsText(reading.weight)}`,
          })),
          looked: form.indicators.flatMap(({ score, actual }) =>
            [score, actual].flatMap((f) => f ?? []),
          ),
          missing: ["各指标的得分"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项没有完成或没有得满分，偏差原因一栏空白：${listed(hits)}。`,
        advice: "逐项写明未完成的原因和改进措施。",
        facts: factsOfHits(hits),
        certainty: performanceOf(dossier).isDamaged ? "likely" : "certain",
      }),
      "apart",
    ),
};

/** Project forms have the column; whole-department forms only where one of them fills it. */
function hasNotes({ form }: FormReading, { notedScopes }: PerformanceReading): boolean {
  return form.scope === "project" || notedScopes.has(form.scope);
}

function isShort({ met, weight, score }: IndicatorReading): boolean {
  if (met === "missed") return true;
  if (weight === undefined || score === undefined) return false;
  return millionthsOf(score.printed) < millionthsOf(weight.printed);
}
