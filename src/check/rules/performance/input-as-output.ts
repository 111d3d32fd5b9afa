import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { endsWithWord } from "#score/name-meaning.ts";
import { indicatorUnit } from "#standard/performance/indicator-units.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { INPUT_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed, placesOfHits } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";

/** 投入当产出: money spent is no output. */
export const inputAsOutput: Rule = {
  id: "input-as-output",
  title: "把投入的资金当作产出数量",
  basis: "项目支出绩效评价管理办法（财预〔2020〕10号）：产出指标反映提供的产品和服务",
  status: "recalled",
  severity: LINTS["input-as-output"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "detail",
  obligations: ["E04"],
  why: "数量指标反映做成了多少事。资金花了多少是投入，执行率已经单独计分，再作数量指标就重复了。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({ 0: ["产出/数量", "支付金额", ">=20万元", "20万元", "20", "20"] }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const counted = form.indicators.filter(({ indicator }) => indicator.level2 === "数量指标");
        return {
          hits: counted.filter(isInput).map((reading) => ({
            facts: factsOfIndicator(reading, "target").slice(0, 2),
            words: achievementText(reading),
            at: reading.target === undefined ? reading.indicator.places.slice(0, 1) : [],
          })),
          looked: counted.flatMap(({ target }) => target ?? []),
          because: counted.length === 0 ? "没有数量指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}有${hits.length}项数量指标说的是花了多少钱：${listed(hits)}。`,
        advice: "换成这笔钱办成的事：整理多少卷、维修多少平方米。",
        facts: factsOfHits(hits),
        at: placesOfHits(hits),
      }),
    ),
};

function isInput({ indicator, name }: IndicatorReading): boolean {
  const unit = indicator.target?.unit ?? "";
  if (indicatorUnit(unit)?.family === "money") return true;
  return (unit === "" || unit === "%") && endsWithWord(name, INPUT_WORDS);
}
