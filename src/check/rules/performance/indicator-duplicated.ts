import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { exactQuantity, onOneGrid } from "#score/quantity.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, type Hit, listed, placesOfHits } from "./form-answers.ts";
import { achievementText } from "./form-text.ts";
import { sharedRun } from "./words-with-figures.ts";

/** 指标重复: same name, or the same fact in two units. */
export const indicatorDuplicated: Rule = {
  id: "indicator-duplicated",
  title: "一张表里同一件事列了两个指标",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：绩效指标不应重复",
  status: "recalled",
  severity: LINTS["duplicated"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "同一件事用两个指标计分，等于一件事得两份分。名称相同的，或者名称相近、换算单位后指标值和完成值都相同的，算作重复。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({
        2: ["产出/时效", "整理完成时间", "<=12个月", "12个月", "5", "5"],
        1: ["产出/时效", "整理完成时间", "<=1年", "1年", "25", "25"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const named = form.indicators.filter(({ name }) => name.length >= NAME_MIN);
        return {
          hits: [...pairsOf(named)],
          looked: named.flatMap(({ target }) => target ?? []),
          missing: ["各指标的名称"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}对指标说的是同一件事：${listed(hits)}。`,
        advice: "合并成一个指标，重新分配分值。",
        facts: factsOfHits(hits),
        at: placesOfHits(hits),
      }),
      "apart",
    ),
};

const NAME_MIN = 3;
/** Forms have a dozen or two; more in one form is a table of another kind. */
const INDICATORS_MAX = 100;

function* pairsOf(readings: readonly IndicatorReading[]): Generator<Hit> {
  const looked = readings.slice(0, INDICATORS_MAX);
  for (const [index, first] of looked.entries()) {
    for (const second of looked.slice(index + 1)) {
      if (!isSameThing(first, second)) continue;
      const facts = [first, second].flatMap(({ target, actual }) =>
        [target, actual].flatMap((fact) => fact ?? []),
      );
      yield {
        facts,
        words: `${achievementText(first)}与${achievementText(second)}`,
        at: facts.length > 0 ? [] : first.indicator.places.slice(0, 1),
      };
    }
  }
}

function isSameThing(a: IndicatorReading, b: IndicatorReading): boolean {
  const [unitA, unitB] = [a.indicator.target?.unit ?? "", b.indicator.target?.unit ?? ""];
  if (a.name === b.name) {
    const isSameUnit = unitA === unitB && a.target !== undefined;
    return isSameUnit || isSameAmount(a, b);
  }
  if (unitA === unitB) return false;
  const likeness = sharedRun(a.name, b.name) + sharedEnd(a.name, b.name);
  return likeness * 2 >= Math.min(a.name.length, b.name.length) && isSameAmount(a, b);
}

function sharedEnd(a: string, b: string): number {
  return a.at(-1) === b.at(-1) ? 1 : 0;
}

/** The same targets and the same actuals after conversion, neither of them nothing. */
function isSameAmount(a: IndicatorReading, b: IndicatorReading): boolean {
  return (["target", "actual"] as const).every((side) => {
    const [first, second] = [a[side], b[side]];
    if (first === undefined || second === undefined) return false;
    if (first.printed.unit === second.printed.unit || first.printed.unit === "") return false;
    const grid = onOneGrid(
      { quantity: exactQuantity(first.printed), unit: first.printed.unit },
      { quantity: exactQuantity(second.printed), unit: second.printed.unit },
    );
    return grid !== undefined && grid[0].point === grid[1].point && grid[0].point > 0n;
  });
}
