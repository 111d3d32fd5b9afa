import type { Rule } from "#check/rule.ts";
import { millionthsOf } from "#score/explain.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { MEASURE_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator, performanceOf } from "./form-reading.ts";

/** 有原因而无改进措施: the column asks for both. */
export const noteWithoutMeasure: Rule = {
  id: "note-without-measure",
  title: "偏差原因只写原因，没有写改进措施",
  basis: "绩效自评表的偏差原因分析及改进措施一栏",
  status: "verified",
  severity: LINTS["note-without-measure"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E06"],
  why: "这一栏要写两件事：偏差原因和改进措施。只写原因，下年同样的偏差还会出现。",
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
          "库房维修停工；下一步加快整理。",
        ],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        0: [
          "产出/数量",
          "整理档案数量",
          ">=500卷",
          "470卷",
          "20",
          "18.8",
          "库房维修，停工一个月。",
        ],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const noted = form.indicators.filter(
          (reading) => reading.indicator.note.length >= NOTE_MIN && isReduced(reading),
        );
        const bare = noted.filter(
          ({ indicator }) => !MEASURE_WORDS.some((word) => indicator.note.includes(word)),
        );
        return {
          hits: bare.map((reading) => ({
            facts: factsOfIndicator(reading, "score"),
            words: `“${reading.indicator.level3}”写“${reading.indicator.note.slice(0, 30)}”`,
          })),
          looked: noted.flatMap(({ score }) => score ?? []),
          because: noted.length === 0 ? "没有扣分而写了偏差原因的指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项扣了分，偏差原因一栏只写了原因：${listed(hits)}。`,
        advice: "补写改进措施：做什么、何时做完。",
        facts: factsOfHits(hits),
        certainty: performanceOf(dossier).isDamaged ? "doubtful" : "likely",
      }),
    ),
};

/** Shorter notes are marks (0, 无). */
const NOTE_MIN = 4;

function isReduced({ weight, score }: IndicatorReading): boolean {
  if (weight === undefined || score === undefined) return false;
  return millionthsOf(score.printed) < millionthsOf(weight.printed);
}
