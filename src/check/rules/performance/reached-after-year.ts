import type { Rule } from "#check/rule.ts";
import { millionthsOf } from "#score/explain.ts";
import { dateIn } from "#score/form-dates.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { DONE_WORDS, PLANNED_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText, pointsText } from "./form-text.ts";
import { clausesOf } from "./words-with-figures.ts";

/** 年后完成: the note tells a day after the year, the score counts it. */
export const reachedAfterYear: Rule = {
  id: "reached-after-year",
  title: "年度终了以后才完成的工作算作当年完成",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：按年度评价当年完成情况",
  status: "recalled",
  severity: LINTS["actual-outside-year"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "自评的是当年的完成情况。偏差原因写明成果在年度终了以后才形成，而得分按已完成计的，完成值或者得分不实。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        2: ["产出/时效", "整理完成时间", "<=12个月", "11个月", "10", "10", "2024年11月完成整理。"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        2: ["产出/时效", "整理完成时间", "<=12个月", "11个月", "10", "10", "2025年2月完成整理。"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const { year } = dossier.disclosure;
        if (year === undefined) return { looked: [], hits: [], missing: ["决算年度"] };
        const noted = form.indicators.filter(
          (reading) => reading.indicator.note !== "" && isCounted(reading),
        );
        return {
          hits: noted.flatMap((reading) => {
            const clause = lateClause(reading.indicator.note, year);
            if (clause === undefined) return [];
            return [
              {
                facts: factsOfIndicator(reading, "score"),
                words: `${achievementText(reading)}，得分${pointsText(reading.score)}，偏差原因写“${clause}”`,
              },
            ];
          }),
          looked: noted.flatMap(({ score }) => score ?? []),
          because: noted.length === 0 ? "没有写明偏差原因的指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项在年度终了以后才完成，却算作当年完成：${listed(hits)}。`,
        advice: "按年末的实际情况填完成值并评分；跨年完成的，在下年自评。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
      "apart",
    ),
};

function isCounted({ weight, score }: IndicatorReading): boolean {
  return weight !== undefined && score !== undefined && millionthsOf(score.printed) > 0n;
}

/** The clause that tells a thing done in a later year. A plan for later is none. */
function lateClause(note: string, year: number): string | undefined {
  return clausesOf(note).find((clause) => {
    const date = /(\d{4})年\d{1,2}月/u.exec(clause);
    if (date === null || Number(date[1]) <= year || dateIn(clause, undefined) === undefined)
      return false;
    const behind = clause.slice(date.index);
    if (!DONE_WORDS.some((word) => behind.includes(word))) return false;
    return !PLANNED_WORDS.some((word) => clause.includes(word));
  });
}
