import type { Rule } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { betterOfName, endsWithWord, isPartOfWhole } from "#score/name-meaning.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { DELIVERED_WORDS } from "#standard/performance/name-words.ts";
import type { Operator } from "#standard/performance/operators.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 方向相反: at least so many faults, at most so many served. */
export const directionReversed: Rule = {
  id: "direction-reversed",
  title: "指标值的方向与指标名称相反",
  basis: "指标的名称与指标值的符号",
  status: "verified",
  severity: LINTS["direction-reversed"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "误差、故障、投诉越少越好，应当用“≤”；合格率、满意度越高越好，应当用“≥”。方向反了，做得越差越算完成。数量用“≤”的只作提示。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({ 1: ["产出/质量", "编目差错率", "<=3%", "1%", "20", "20"] }),
    }),
    broken: exampleForms({
      indicators: soundBut({ 1: ["产出/质量", "编目差错率", ">=3%", "3%", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const bound = form.indicators.filter(({ operator }) => isOneSided(operator));
        return {
          hits: bound.filter(isReversed).map((reading) => ({
            facts: factsOfIndicator(reading, "target").slice(0, 2),
            words: achievementText(reading),
          })),
          looked: bound.flatMap(({ target }) => target ?? []),
          because: bound.length === 0 ? "没有带“≥”“≤”的指标值" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项指标值的方向与名称的意思相反：${listed(hits)}。`,
        advice: "改正指标值的符号；名称容易误解的，改写名称（如“运维次数”写作“故障次数”）。",
        facts: factsOfHits(hits),
        certainty: "likely",
        severity: hits.some(({ facts }) => isGrave(facts[0])) ? "warning" : "note",
      }),
    ),
};

function isOneSided(operator: Operator | undefined): boolean {
  return operator === ">=" || operator === "<=" || operator === ">" || operator === "<";
}

function isReversed({ operator, name, class: kind, indicator }: IndicatorReading): boolean {
  const isFloor = operator === ">=" || operator === ">";
  if (isFloor)
    return betterOfName(name) === "lower" && kind !== "words" && isFaultOrCost(indicator);
  return isPartOfWhole(name) || endsWithWord(name, DELIVERED_WORDS);
}

/** Costs stand in many names of things that are bought; only faults and costs in money count. */
function isFaultOrCost({ level3, target }: IndicatorReading["indicator"]): boolean {
  return (
    /差错|误差|容错|错误|故障|事故|投诉|失误|返工|超标/u.test(level3) || target?.unit === "万元"
  );
}

/** A share turned round is surely wrong; a count may be meant as a ceiling. */
function isGrave(target: Fact | undefined): boolean {
  return target !== undefined && /[%‰元]/u.test(target.printed.unit);
}
