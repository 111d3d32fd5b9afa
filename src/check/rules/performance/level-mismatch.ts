import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { indicatorUnit } from "#standard/performance/indicator-units.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator, performanceOf } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 指标类别不符: quality counted in pieces, quantity in percent. */
export const levelMismatch: Rule = {
  id: "level-mismatch",
  title: "指标放错了二级指标",
  basis: "绩效自评表的二级指标一栏",
  status: "verified",
  severity: LINTS["level-mismatch"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E04"],
  why: "质量指标用率或标准衡量，数量指标用个数衡量，时效指标用时间衡量。用次数衡量的放在质量指标、用百分比衡量的放在数量指标，类别就不对了。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({ 1: ["产出/质量", "抽查档案", ">=5次", "5次", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form, { isDamaged }) => {
        const own = form.indicators.filter(({ target }) => target !== undefined);
        return {
          hits: own
            .filter(
              (reading) => isMisplaced(reading) && (!isDamaged || isSure(reading, form.indicators)),
            )
            .map((reading) => ({
              facts: factsOfIndicator(reading, "target").slice(0, 1),
              words: `${reading.indicator.level2}的${achievementText(reading)}`,
            })),
          looked: own.flatMap(({ target }) => target ?? []),
          missing: ["各指标的二级指标和指标值"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项的计量单位与二级指标不合：${listed(hits)}。`,
        advice: "把指标移到相应的二级指标下。",
        facts: factsOfHits(hits),
        certainty: performanceOf(dossier).isDamaged ? "doubtful" : "likely",
      }),
    ),
};

/** Units by which things are only counted. */
const COUNTED = /^(?:次|期|场|个|人|人次|家|户|台|套|份|批|批次|项|篇|件)$/u;

function isMisplaced({ indicator, name }: IndicatorReading): boolean {
  const unit = indicator.target?.unit ?? "";
  const family = indicatorUnit(unit)?.family;
  switch (indicator.level2) {
    case "质量指标":
      return COUNTED.test(unit) && !/差错|故障|投诉|事故|错误/u.test(name);
    case "时效指标":
      return COUNTED.test(unit) || family === "money";
    case "数量指标":
      return family === "share" && !/比例|比重|占比/u.test(name);
    default:
      return false;
  }
}

/**
 * Merged cells of levels are lost in damaged documents, and their ends guessed: sure is what stands
 * between rows that fit their level, or below one at the end of the form.
 */
function isSure(reading: IndicatorReading, all: readonly IndicatorReading[]): boolean {
  const at = all.indexOf(reading);
  const isSame = (other: IndicatorReading | undefined) =>
    other?.indicator.level2 === reading.indicator.level2;
  let first = at;
  while (isSame(all[first - 1])) first--;
  let last = at;
  while (isSame(all[last + 1])) last++;
  const fits = (other: IndicatorReading) => !isMisplaced(other) && other.target !== undefined;
  const [opening] = all.slice(first, at);
  if (opening === undefined || !fits(opening)) return false;
  return last === all.length - 1 || all.slice(at + 1, last + 1).some(fits);
}
