import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { isPartOfWhole } from "#score/name-meaning.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 指标值形同虚设: any plausible actual meets it. */
export const targetCannotFail: Rule = {
  id: "target-cannot-fail",
  title: "指标值怎么做都能达到",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：绩效指标应当清晰、可衡量",
  status: "recalled",
  severity: LINTS["cannot-fail"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "指标值是不少于零、比率不超过100%一类的，怎样做都算完成，考核不出什么。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({ 0: ["产出/数量", "整理档案数量", ">=0卷", "520卷", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const bound = form.indicators.filter(({ target }) => target !== undefined);
        return {
          hits: bound.filter(cannotFail).map((reading) => ({
            facts: factsOfIndicator(reading, "target").slice(0, 2),
            words: achievementText(reading),
          })),
          looked: bound.flatMap(({ target }) => target ?? []),
          missing: ["各指标的指标值"],
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项的指标值怎样都能达到：${listed(hits)}。`,
        advice: "按计划完成的数量设定指标值，或者换成有约束力的指标。",
        facts: factsOfHits(hits),
      }),
      "apart",
    ),
};

/** At least nothing; at most all of a part of a whole. */
function cannotFail({ operator, target, name }: IndicatorReading): boolean {
  if (target === undefined) return false;
  const { digits, decimals, unit } = target.printed;
  if (operator === ">=") return digits <= 0n;
  const isAll = unit === "%" && digits >= 100n * 10n ** BigInt(decimals);
  return (operator === "<=" || operator === "<") && isAll && isPartOfWhole(name);
}
